-- The registers that everything else refers to: who there is, what pillars aim at, which cycles run.
-- Words for states and kinds are those of packages/domain; the checks hold the database to them.

create domain partner as text check (value in ('AL', 'BA', 'XK', 'ME', 'MK', 'RS'));
create domain pillar as text check (value in ('WBCTi', 'WBCSCi', 'WBBSi'));
create domain tier as text check (value in ('public', 'members', 'pillar', 'secretariat'));

create function are_partners(codes text[]) returns boolean immutable language sql
  return codes <@ array['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];
create function are_pillars(codes text[]) returns boolean immutable language sql
  return codes <@ array['WBCTi', 'WBCSCi', 'WBBSi'];

create table account (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null,
  closed_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index account_email on account (lower(email));

create table account_grant (
  account_id uuid not null references account on delete cascade,
  role text not null check (role in ('editor', 'reader')),
  primary key (account_id, role)
);

-- Someone invited proves that the mail arrived by the token in it, of which we keep only the hash.
create table invitation (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account on delete cascade,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  invited_by uuid references account,
  created_at timestamptz not null default now()
);

create table audit_entry (
  id uuid primary key default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  account_id uuid references account,
  event jsonb not null
);
create table audit_subject (
  entry_id uuid not null references audit_entry,
  kind text not null,
  record_id uuid not null,
  primary key (kind, record_id, entry_id)
);

create table organisation (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  name text not null check (name <> ''),
  acronym text,
  type text,
  partner partner,
  iati_ref text unique,
  provenance jsonb not null,
  created_at timestamptz not null default now()
);

-- Every spelling that we have met, in the folded form under which the next one is looked up.
create table organisation_name (
  organisation_id uuid not null references organisation on delete cascade,
  name text not null,
  key text not null,
  primary key (organisation_id, name)
);
create index organisation_name_key on organisation_name (key);

create table membership (
  id uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  pillar pillar not null,
  kind text not null check (kind in
    ('member', 'chair', 'host', 'former lead partner', 'agency by notification', 'observer')),
  starts_on date,
  ends_on date,
  basis text,
  provenance jsonb not null,
  unique (organisation_id, pillar, kind, starts_on)
);

create table tree_version (
  id uuid primary key default uuidv7(),
  label text not null unique,
  -- Whose tree it is. The defaults that we ship are ours and say so.
  note text not null,
  created_at timestamptz not null default now()
);

create table objective (
  id uuid primary key default uuidv7(),
  tree_version_id uuid not null references tree_version,
  pillar pillar not null,
  code text not null,
  title text not null,
  position int not null,
  unique (tree_version_id, code)
);

create table measure (
  id uuid primary key default uuidv7(),
  objective_id uuid not null references objective,
  strand text not null check (strand in ('anticipate', 'prevent', 'protect', 'respond')),
  code text not null,
  title text not null,
  position int not null,
  unique (objective_id, code)
);

create table mapping_cycle (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  kind text not null check (kind in ('needs', 'response')),
  label text not null unique,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  tree_version_id uuid not null references tree_version,
  method_version int not null,
  closed_on date,
  provenance jsonb not null,
  created_at timestamptz not null default now()
);

create table cycle_task (
  id uuid primary key default uuidv7(),
  cycle_id uuid not null references mapping_cycle,
  pillar pillar not null,
  partner partner,
  organisation_id uuid references organisation,
  due_on date not null,
  state text not null check (state in
    ('pending', 'open', 'submitted', 'returned', 'finalised', 'waived')),
  check ((partner is null) <> (organisation_id is null)),
  unique nulls not distinct (cycle_id, pillar, partner, organisation_id)
);

create table product (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  title text not null,
  kind text not null check (kind in
    ('method', 'template', 'report', 'strategy', 'review', 'meeting series')),
  pillars text[] not null check (are_pillars(pillars)),
  state text not null check (state in ('in process', 'proposed', 'adopted', 'superseded')),
  adopted_on date,
  provenance jsonb not null
);

-- A meeting or workshop in the calendar.
create table event (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  slug text not null unique,
  title text not null,
  summary text not null,
  kind text not null check (kind in
    ('Board meeting', 'Support Group meeting', 'national thematic meeting', 'consultation',
     'conference or workshop')),
  date_precision text not null check (date_precision in ('day', 'month', 'unknown')),
  starts_on date,
  ends_on date,
  year_inferred boolean not null default false,
  city text,
  country_code text check (country_code ~ '^[A-Z]{2}$'),
  organisers text[] not null,
  pillars text[] not null check (are_pillars(pillars)),
  tier tier not null default 'public',
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  check ((date_precision = 'unknown') = (starts_on is null)),
  check ((starts_on is null) = (ends_on is null)),
  check (ends_on >= starts_on)
);

create table article (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  slug text not null unique,
  title text not null check (title <> ''),
  body text not null,
  pillars text[] not null default '{}' check (are_pillars(pillars)),
  published_on date,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
