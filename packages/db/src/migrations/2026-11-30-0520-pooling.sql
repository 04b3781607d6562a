-- Needs of one cycle that one regional action could serve: the same kind of work, asked for the same
-- measure. Found again and again from the needs themselves; what somebody decided of a group stays
-- until what it was judged by changes. How it stands is weighed when it is read.

create table pooling_case (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  cycle_id uuid not null references mapping_cycle,
  measure_id uuid not null references measure,
  activity_type text not null,
  -- The needs that ask, as they were looked at last. Who may not know enough of them is not told.
  need_ids uuid[] not null check (cardinality(need_ids) > 0),
  -- Of what it was judged by: what is asked, by whom, how urgently, and who answers.
  fingerprint text not null,
  state text not null default 'open' check (state in
    ('open', 'pooled', 'taken to the Board', 'dismissed')),
  reason text check (reason in
    ('partners agree', 'provider found', 'provider wanted', 'needs differ',
     'laws or languages differ', 'other time', 'answered otherwise', 'other')),
  note text not null default '',
  -- The proposal that takes it to the Board.
  proposal_id uuid references proposal,
  assignee_id uuid references account,
  decided_by uuid references account,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  -- When a decided one was opened again, because what it was judged by had changed.
  reopened_at timestamptz,
  -- When it was no longer found.
  gone_at timestamptz,
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'open') = (reason is null)),
  check ((state = 'taken to the Board') = (proposal_id is not null)),
  unique (cycle_id, measure_id, activity_type)
);
create index pooling_case_proposal on pooling_case (proposal_id) where proposal_id is not null;
create index pooling_case_measure on pooling_case (measure_id);
-- What is there already is looked at once more, so that groups are found without waiting for a change.
delete from finding_look;
