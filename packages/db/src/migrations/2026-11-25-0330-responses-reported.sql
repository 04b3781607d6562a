-- Who reports a response, how it comes to its readers, and all that can be told of one.

-- A day that somebody typed lies in the time that the mapping is about. Files are kept as they are.
create function is_plausible(day date) returns boolean immutable language sql
  return day is null or day between '1990-01-01' and '2100-12-31';

alter table response
  -- On whose behalf it is recorded; both empty, it is the Secretariat's.
  add column reporting_partner partner,
  add column reporting_organisation_id uuid references organisation,
  add column recorded_by uuid references account,
  add column submitted_by uuid references account,
  add column submitted_at timestamptz,
  add column verified_by uuid references account,
  add column verified_at timestamptz,
  add column returned_by uuid references account,
  add column returned_at timestamptz,
  add column returned_reasons text[] not null default '{}' check (returned_reasons <@ array[
    'dates', 'partners', 'money', 'who', 'unclear', 'duplicate', 'not ours', 'classified', 'other']),
  add column returned_note text not null default '',
  -- When somebody last said that it is still true.
  add column last_confirmed_on date,
  add column last_confirmed_by uuid references account,
  -- How widely its reporter would have it published.
  add column asked_tier tier not null default 'members',
  -- The drawing that stands for it, where it is not the one of its first kind of activity.
  add column icon text,
  -- OECD DAC gender equality marker: 0 not targeted, 1 significant, 2 principal.
  add column gender_marker text check (gender_marker in ('0', '1', '2')),
  add column adopting_body text not null default '',
  add column official_reference text not null default '',
  add column adopted_on date check (is_plausible(adopted_on)),
  add column in_force_on date check (is_plausible(in_force_on)),
  add column place text not null default '',
  add constraint response_one_reporter check (
    reporting_partner is null or reporting_organisation_id is null),
  add constraint response_verified_by_another check (verified_by <> submitted_by),
  add constraint response_returned_for_reasons check (
    (state = 'returned') <= (returned_reasons <> '{}')),
  -- What is not handed in is known to its reporter and to the Secretariat, whoever asks.
  add constraint response_unfinished_is_inside check (
    state not in ('draft', 'returned') or tier = 'secretariat'),
  add constraint response_days check (provenance ->> 'kind' = 'import' or (
    is_plausible(planned_start) and is_plausible(planned_end)
    and is_plausible(actual_start) and is_plausible(actual_end)
    and planned_start <= planned_end is not false
    and actual_start <= actual_end is not false)),
  add constraint response_in_force_after_adoption check (in_force_on >= adopted_on);
create index response_reporting_partner on response (reporting_partner)
  where reporting_partner is not null;
create index response_reporting_organisation on response (reporting_organisation_id)
  where reporting_organisation_id is not null;
create index response_submitted on response (submitted_at) where state = 'submitted';

-- The authorities of partners that it works with; of an event, with how many take part.
create table response_institution (
  response_id uuid not null references response on delete cascade,
  organisation_id uuid not null references organisation,
  participants int check (participants > 0),
  position int not null,
  primary key (response_id, organisation_id)
);
create index response_institution_organisation on response_institution (organisation_id);

create table response_document (
  id uuid primary key default uuidv7(),
  response_id uuid not null references response on delete cascade,
  position int not null,
  title text not null check (title <> ''),
  category text not null,
  url text not null check (url ~ '^https?://'),
  language text not null
);
create index response_document_response on response_document (response_id);

create table response_result (
  id uuid primary key default uuidv7(),
  response_id uuid not null references response on delete cascade,
  position int not null,
  indicator text not null check (indicator <> ''),
  unit text not null default '',
  baseline numeric,
  target numeric,
  actual numeric,
  measured_on date check (is_plausible(measured_on))
);
create index response_result_response on response_result (response_id);

-- What became of it, in the words of whom it served.
create table response_after_use (
  response_id uuid not null references response on delete cascade,
  partner partner not null,
  statement text not null check (statement <> ''),
  account_id uuid references account,
  stated_on date not null default current_date,
  primary key (response_id, partner)
);

-- How records here belong together. A child names its parent; of two that are funded together, one
-- names the other.
create table response_kinship (
  response_id uuid not null references response on delete cascade,
  kind text not null check (kind in ('parent', 'co-funded')),
  other_id uuid not null references response on delete cascade,
  primary key (response_id, kind, other_id),
  check (response_id <> other_id)
);
create index response_kinship_other on response_kinship (other_id);

create function keep_kinship_straight() returns trigger language plpgsql as $$
begin
  -- Two who close a circle at once would not see each other's half.
  perform pg_advisory_xact_lock(4747003);
  if new.kind = 'parent' and exists (
    with recursive above (id) as (
      select new.other_id
      union
      select k.other_id from response_kinship k join above on k.response_id = above.id
      where k.kind = 'parent')
    select from above where id = new.response_id)
  then
    raise exception 'a response cannot be part of what is part of it'
      using errcode = 'check_violation', constraint = 'response_kinship_circle';
  end if;
  return new;
end $$;
create trigger response_kinship_straight before insert or update on response_kinship
  for each row execute function keep_kinship_straight();

-- The shares of partners are of the whole: together never above it.
create function keep_shares_whole() returns trigger language plpgsql as $$
begin
  if (select sum(share) from response_partner where response_id = new.response_id) > 100
    and (select provenance ->> 'kind' <> 'import' from response where id = new.response_id)
  then
    raise exception 'the shares of partners are more than the whole'
      using errcode = 'check_violation', constraint = 'response_partner_whole';
  end if;
  return null;
end $$;
create constraint trigger response_partner_whole after insert or update on response_partner
  deferrable initially deferred for each row execute function keep_shares_whole();

-- Money keeps the currency in which it was agreed, and the rate by which we tell it in euro.
alter table response_budget
  add column per_euro numeric check (per_euro > 0),
  add column rate_on date,
  add column rate_source text,
  add check (num_nonnulls(per_euro, rate_on, rate_source) in (0, 3));
alter table response_transaction
  -- By hand: an import leaves it alone.
  add column entered boolean not null default false,
  add column note text not null default '',
  add column per_euro numeric check (per_euro > 0),
  add column rate_on date,
  add column rate_source text,
  add check (num_nonnulls(per_euro, rate_on, rate_source) in (0, 3));

-- How much of a currency one euro was, from a day until the last for which that is said.
create table exchange_rate (
  currency text not null check (currency ~ '^[A-Z]{3}$' and currency <> 'EUR'),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  per_euro numeric not null check (per_euro > 0),
  source text not null check (source <> ''),
  account_id uuid references account,
  recorded_at timestamptz not null default now(),
  primary key (currency, from_day)
);

-- What is fixed by law needs no table of days.
insert into exchange_rate (currency, from_day, until_day, per_euro, source) values
  ('BAM', '1999-01-01', '2100-12-31', 1.95583,
   'Currency board of Bosnia and Herzegovina: fixed to the euro'),
  ('BGN', '1999-01-01', '2100-12-31', 1.95583,
   'Currency board of Bulgaria, and its conversion rate on 1 January 2026'),
  ('HRK', '2023-01-01', '2100-12-31', 7.53450,
   'Conversion rate of Croatia on 1 January 2023');

-- Every wording that a response had, so that two can be compared and an old one taken up again.
create table response_version (
  response_id uuid not null references response on delete cascade,
  version int not null,
  content jsonb not null,
  account_id uuid references account,
  at timestamptz not null default now(),
  verified_at timestamptz,
  primary key (response_id, version)
);
