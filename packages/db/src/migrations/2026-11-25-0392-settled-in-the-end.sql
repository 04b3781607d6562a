-- How often the reading of a run has faulted: after some tries it is settled as failed.
alter table import_run add column faults int not null default 0;

-- Somebody who has forgotten the password chooses another by the token in our mail, of which we keep
-- only the hash.
create table password_reset (
  id uuid primary key default uuidv7(),
  account_id uuid not null references account on delete cascade,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index password_reset_account on password_reset (account_id, created_at);

alter table notice
  add column password_reset_id uuid references password_reset,
  drop constraint notice_kind_check,
  add constraint notice_kind_check check (kind in
    ('confirm subscription', 'already subscribed', 'invitation', 'reminder', 'password reset')),
  drop constraint notice_about,
  add constraint notice_about check (
    num_nonnulls(subscriber_id, invitation_id, reminder_id, password_reset_id) = 1);
