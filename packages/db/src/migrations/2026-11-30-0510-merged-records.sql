-- Two records of one piece of work are made one: the other is told under the one that is kept, and
-- counts nowhere any more. It stays, with its identifiers and its source.

alter table response
  drop constraint response_state_check,
  add constraint response_state_check check (state in
    ('draft', 'submitted', 'returned', 'verified', 'published', 'archived', 'merged')),
  add column merged_into_id uuid references response,
  add column merged_by uuid references account,
  add column merged_at timestamptz,
  add constraint response_merged_into_one check (
    (state = 'merged') = (merged_into_id is not null)
    and (state = 'merged') = (merged_at is not null)),
  add constraint response_merged_into_another check (merged_into_id <> id);
create index response_merged_into on response (merged_into_id) where merged_into_id is not null;

-- Whoever follows a merged record comes to one that counts, in one step.
create function keep_merging_flat() returns trigger language plpgsql as $$
begin
  -- Two who merge at once would not see each other's half.
  perform pg_advisory_xact_lock(4747005);
  if exists (select from response where id = new.merged_into_id and state = 'merged')
    or exists (select from response where merged_into_id = new.id) then
    raise exception 'a merged record is told under one that is not merged itself'
      using errcode = 'check_violation', constraint = 'response_merged_flat';
  end if;
  return new;
end $$;
create trigger response_merged_flat before insert or update of merged_into_id on response
  for each row when (new.merged_into_id is not null) execute function keep_merging_flat();

-- What counts nowhere takes no new links: a form that was open before the merging says so too late.
create function keep_links_off_merged() returns trigger language plpgsql as $$
declare
  its_state text;
begin
  -- A merging that is under way is waited for.
  select state into its_state from response where id = new.response_id for share;
  if its_state = 'merged' then
    raise exception 'a merged record takes no links' using errcode = 'check_violation',
      constraint = 'support_link_not_merged';
  end if;
  return new;
end $$;
create trigger support_link_not_merged
  before insert or update of response_id, withdrawn_at on support_link
  for each row when (new.withdrawn_at is null) execute function keep_links_off_merged();

-- That both are one record is no word with a reason: it is what was done with them.
alter table finding_case
  drop constraint finding_case_state_check,
  add constraint finding_case_state_check check (state in
    ('open', 'dismissed', 'complementary', 'coordinated', 'handed over', 'pooled', 'merged')),
  drop constraint finding_case_check2,
  add constraint finding_case_reason check ((state in ('open', 'merged')) = (reason is null));
