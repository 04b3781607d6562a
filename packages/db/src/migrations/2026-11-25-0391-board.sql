-- What the Secretariat puts to the Board with the Support Group's advice, and what the Board decided.

create table proposal (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  title text not null check (title <> ''),
  text text not null,
  kind text not null check (kind in
    ('needs mapping', 'response report', 'product', 'membership', 'other')),
  cycle_id uuid references mapping_cycle,
  product_id uuid references product,
  organisation_id uuid references organisation,
  pillars text[] not null default '{}' check (are_pillars(pillars)),
  state text not null default 'draft' check (state in
    ('draft', 'proposed', 'decided', 'withdrawn')),
  advice_event_id uuid references event,
  advice text check (advice in
    ('supports it', 'supports it with remarks', 'does not support it')),
  advice_remarks text not null default '',
  -- What it rested on when it was proposed.
  figures jsonb,
  proposed_at timestamptz,
  drafted_by uuid references account,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  check ((cycle_id is not null) = (kind in ('needs mapping', 'response report'))),
  check ((product_id is not null) = (kind = 'product')),
  check ((organisation_id is not null) = (kind = 'membership')),
  check ((advice is null) = (advice_event_id is null)),
  -- Nothing reaches the Board past the Support Group.
  check (state in ('draft', 'withdrawn') or (advice is not null and proposed_at is not null))
);
create index proposal_cycle on proposal (cycle_id);

create table decision (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  proposal_id uuid references proposal,
  event_id uuid not null references event,
  decided_on date not null check (decided_on between '1990-01-01' and '2100-12-31'),
  title text not null check (title <> ''),
  text text not null,
  kind text not null check (kind in
    ('needs mapping', 'response report', 'product', 'membership', 'other')),
  outcome text not null check (outcome in
    ('adopted', 'adopted with changes', 'returned', 'rejected')),
  owner text not null check (owner <> ''),
  due_on date check (due_on >= decided_on),
  follow_up text not null default 'open' check (follow_up in ('open', 'under way', 'done', 'dropped')),
  follow_up_note text not null default '',
  recorded_by uuid references account,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  -- Without a proposal it is about something else.
  check (proposal_id is not null or kind = 'other')
);
create index decision_proposal on decision (proposal_id);
create index decision_open on decision (due_on) where follow_up in ('open', 'under way');

-- The Board decides at its meetings, and the Support Group advises at its own.
create function keep_to_their_meetings() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'decision' then
    if not exists (select from event where id = new.event_id and kind = 'Board meeting') then
      raise exception 'the Board decides at its own meetings' using errcode = 'check_violation';
    end if;
  elsif new.advice_event_id is not null and not exists (
    select from event where id = new.advice_event_id and kind = 'Support Group meeting') then
    raise exception 'the Support Group advises at its own meetings'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger decision_at_board_meeting before insert or update on decision
  for each row execute function keep_to_their_meetings();
create trigger proposal_at_support_group before insert or update on proposal
  for each row execute function keep_to_their_meetings();
