-- Two responses that somebody should look at together. What is found is found again and again from
-- the records themselves; what somebody decided of it stays until a field that mattered changes.

create table finding_case (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  class text not null check (class in
    ('duplicate record', 'duplicate effort', 'hand-over', 'complementary', 'watch', 'synergy')),
  -- What both belong to; none where only an identifier brought them together.
  pillars text[] not null default '{}' check (are_pillars(pillars)),
  one_id uuid not null references response on delete cascade,
  other_id uuid not null references response on delete cascade,
  score float8 not null check (score between 0 and 1),
  parts jsonb not null,
  -- Of the fields that it was judged by.
  fingerprint text not null,
  state text not null default 'open' check (state in
    ('open', 'dismissed', 'complementary', 'coordinated', 'handed over', 'pooled')),
  reason text check (reason in
    ('other work', 'other place', 'other time', 'agreed by both', 'known to both', 'other')),
  note text not null default '',
  assignee_id uuid references account,
  decided_by uuid references account,
  decided_at timestamptz,
  found_at timestamptz not null default now(),
  -- When a decided one was opened again, because a field that mattered had changed.
  reopened_at timestamptz,
  -- When it was no longer found.
  gone_at timestamptz,
  check (one_id < other_id),
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'open') = (reason is null)),
  unique (one_id, other_id, class)
);
create index finding_case_other on finding_case (other_id);
