-- What partners need, what is done about it, and how far the one meets the other.

create table need (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  cycle_id uuid not null references mapping_cycle,
  code text not null,
  measure_id uuid not null references measure,
  title text not null check (title <> ''),
  description text not null default '',
  kinds text[] not null
    check (kinds <@ array['legislative', 'institutional', 'operational'] and kinds <> '{}'),
  perspectives text[] not null
    check (perspectives <@ array['prevention', 'response'] and perspectives <> '{}'),
  partners text[] not null check (are_partners(partners) and partners <> '{}'),
  priority text not null check (priority in ('critical', 'high', 'medium', 'low')),
  state text not null check (state in
    ('draft', 'submitted', 'returned', 'validated', 'adopted', 'closed')),
  -- A need is never public, whatever a program asks for.
  tier tier not null default 'members' check (tier <> 'public'),
  previous_need_id uuid references need,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (cycle_id, code)
);
create index need_cycle on need (cycle_id);

create table response (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  kind text not null check (kind in
    ('support project', 'light event', 'legal act', 'strategy or plan', 'institutional measure',
     'operational action')),
  title text not null check (title <> ''),
  summary text not null default '',
  status text not null check (status in
    ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')),
  state text not null check (state in
    ('draft', 'submitted', 'returned', 'verified', 'published', 'archived')),
  tier tier not null default 'members',
  planned_start date,
  planned_end date,
  actual_start date,
  actual_end date,
  regional boolean not null default false,
  activity_types text[] not null default '{}',
  -- A parent whose children are recorded too: its money is in theirs.
  is_parent boolean not null default false,
  -- Title, organisations and identifiers as they are looked for: folded. Nothing that is not public.
  search_text text not null default '',
  provenance jsonb not null,
  import_run_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index response_published on response (state, tier);
create index response_import_run on response (import_run_id);

create table response_partner (
  response_id uuid not null references response on delete cascade,
  partner partner not null,
  -- In percent of the response; unknown where nobody said.
  share numeric check (share >= 0 and share <= 100),
  primary key (response_id, partner)
);

create table response_pillar (
  response_id uuid not null references response on delete cascade,
  pillar pillar not null,
  -- Until an editor confirms it, a pillar is only suggested by the sectors.
  confirmed boolean not null,
  primary key (response_id, pillar)
);

create table response_role (
  response_id uuid not null references response on delete cascade,
  organisation_id uuid not null references organisation,
  role text not null check (role in ('funding', 'accountable', 'extending', 'implementing')),
  position int not null,
  primary key (response_id, organisation_id, role)
);
create index response_role_organisation on response_role (organisation_id, role);

create table response_sector (
  response_id uuid not null references response on delete cascade,
  vocabulary text not null,
  code text not null,
  share numeric,
  primary key (response_id, vocabulary, code)
);

create table response_budget (
  id uuid primary key default uuidv7(),
  response_id uuid not null references response on delete cascade,
  type text not null check (type in ('original', 'revised')),
  status text not null check (status in ('indicative', 'committed')),
  starts_on date,
  ends_on date,
  amount numeric not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  value_date date
);
create index response_budget_response on response_budget (response_id);

-- As IATI reports them: the type keeps IATI's code ('2' commitment, '3' disbursement …), and
-- amounts below zero are reversals.
create table response_transaction (
  id uuid primary key default uuidv7(),
  response_id uuid not null references response on delete cascade,
  type text not null,
  happened_on date,
  amount numeric not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  value_date date
);
create index response_transaction_response on response_transaction (response_id);

create table response_external_id (
  response_id uuid not null references response on delete cascade,
  scheme text not null check (scheme in ('iati', 'crs', 'national')),
  value text not null,
  primary key (scheme, value)
);
create index response_external_id_response on response_external_id (response_id);

create table response_relation (
  response_id uuid not null references response on delete cascade,
  kind text not null check (kind in ('parent', 'child', 'sibling', 'co-funded', 'third party')),
  -- The other's identifier, whether it is recorded here or not.
  identifier text not null,
  primary key (response_id, kind, identifier)
);

create table support_link (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  need_id uuid not null references need,
  response_id uuid not null references response,
  strength text not null check (strength in ('full', 'substantial', 'partial', 'marginal')),
  aspects text[] not null default '{}'
    check (aspects <@ array['legislative', 'institutional', 'operational']),
  rationale text not null default '',
  declared_by uuid references account,
  declared_at timestamptz not null default now(),
  confirmation text not null default 'unconfirmed'
    check (confirmation in ('unconfirmed', 'confirmed', 'contested')),
  contest_reason text check ((confirmation = 'contested') = (contest_reason is not null)),
  withdrawn_at timestamptz,
  provenance jsonb not null
);
create unique index support_link_once on support_link (need_id, response_id)
  where withdrawn_at is null;
create index support_link_response on support_link (response_id);

create table import_run (
  id uuid primary key default uuidv7(),
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'failed', 'undone')),
  regional boolean not null default false,
  account_id uuid references account,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  problem text
);
alter table response add foreign key (import_run_id) references import_run;

create table import_file (
  id uuid primary key default uuidv7(),
  run_id uuid not null references import_run,
  position int not null,
  name text not null,
  bytes bigint not null,
  sha256 text,
  outcomes jsonb,
  problems jsonb,
  kept_at timestamptz,
  unique (run_id, position)
);

-- A file handed in over the web waits here for the worker, and is gone once it was read.
create table import_upload (
  file_id uuid primary key references import_file on delete cascade,
  content bytea not null
);

create table import_item (
  id bigint generated always as identity primary key,
  file_id uuid not null references import_file,
  identifier text,
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'not relevant', 'refused')),
  response_id uuid references response on delete set null,
  reason text,
  -- Field by field, for whoever looks; `before` is the whole record, to be able to go back.
  changes jsonb,
  before jsonb
);
create index import_item_file on import_item (file_id, outcome);

-- What was read last under an identifier, so that the same again is unchanged.
create table iati_source (
  identifier text primary key,
  response_id uuid not null references response on delete cascade,
  fingerprint text not null,
  file_name text not null,
  -- The publisher's own clock, as text: it says which of two files is newer.
  last_updated text,
  content jsonb not null
);
create index iati_source_response on iati_source (response_id);
