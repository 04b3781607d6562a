-- Who asked for the newsletter, what left for whom, and documents made from the mappings.

create table subscriber (
  id uuid primary key default uuidv7(),
  email text not null,
  -- What it asked to hear of; none means all.
  pillars text[] not null default '{}' check (are_pillars(pillars)),
  -- In the links of our mail, and nowhere else.
  token uuid not null unique default gen_random_uuid(),
  consent jsonb not null,
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  unsubscribed_at timestamptz,
  provenance jsonb not null default '{"kind": "manual"}'
);
create unique index subscriber_email on subscriber (lower(email));

create table issue (
  id uuid primary key default uuidv7(),
  version int not null default 1,
  subject text not null check (subject <> ''),
  intro text not null default '',
  article_ids uuid[] not null default '{}',
  event_ids uuid[] not null default '{}',
  response_ids uuid[] not null default '{}',
  sent_at timestamptz,
  sent_by uuid references account,
  -- From here on its words are these, whatever happens to what they were made from.
  frozen_at timestamptz,
  html text,
  plain_text text,
  provenance jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((frozen_at is null) = (html is null))
);

create table delivery (
  id uuid primary key default uuidv7(),
  issue_id uuid not null references issue,
  subscriber_id uuid not null references subscriber,
  email text not null,
  message_id text not null unique,
  state text not null default 'waiting' check (state in
    ('waiting', 'submitting', 'submitted', 'refused', 'uncertain', 'withdrawn')),
  claimed_at timestamptz,
  -- The worker that has it in hand: when that one is gone, what it had becomes uncertain.
  claimed_by uuid,
  settled_at timestamptz,
  -- What the mail server answered.
  reply text,
  attempts int not null default 0,
  unique (issue_id, subscriber_id)
);
create index delivery_waiting on delivery (issue_id) where state = 'waiting';
create index delivery_open on delivery (state) where state in ('waiting', 'submitting');

-- A mail to one person that is no newsletter: please confirm, you are invited.
create table notice (
  id uuid primary key default uuidv7(),
  kind text not null check (kind in ('confirm subscription', 'already subscribed', 'invitation')),
  subscriber_id uuid references subscriber,
  invitation_id uuid references invitation,
  email text not null,
  -- What only this mail may say, such as an invitation's token. Emptied once it left.
  secret text,
  message_id text not null unique default gen_random_uuid() || '@notice.iisg',
  state text not null default 'waiting' check (state in
    ('waiting', 'submitting', 'submitted', 'refused', 'uncertain', 'withdrawn')),
  claimed_at timestamptz,
  claimed_by uuid,
  settled_at timestamptz,
  reply text,
  attempts int not null default 0,
  created_at timestamptz not null default now(),
  check (num_nonnulls(subscriber_id, invitation_id) = 1)
);
create index notice_open on notice (state) where state in ('waiting', 'submitting');

create table report_run (
  id uuid primary key default uuidv7(),
  cycle_id uuid not null references mapping_cycle,
  account_id uuid not null references account,
  requested_at timestamptz not null default now(),
  -- What its figures come from, and the fingerprint of that.
  snapshot jsonb,
  snapshot_hash text,
  method_version int,
  finished_at timestamptz,
  problem text,
  pdf bytea
);

-- Work for the worker, in the transaction that causes it. The queue's own settings apply.
create function enqueue(queue text, data jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into pgboss.job
    (name, data, expire_seconds, deletion_seconds, keep_until, retry_limit, retry_delay,
     retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
  select q.name, enqueue.data, q.expire_seconds, q.deletion_seconds,
    now() + q.retention_seconds * interval '1 second', q.retry_limit, q.retry_delay,
    coalesce(q.retry_backoff, false), q.retry_delay_max, q.policy, q.dead_letter,
    q.heartbeat_seconds
  from pgboss.queue q where q.name = enqueue.queue;
  if not found then raise 'There is no queue "%"', queue; end if;
  perform pg_notify('pgboss_' || left(encode(sha224('pgboss'), 'hex'), 24), queue);
end $$;
