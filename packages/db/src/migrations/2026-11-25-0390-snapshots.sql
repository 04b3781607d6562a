-- A frozen cycle: what its figures rest on, under a seal. These three tables only grow. What else
-- belongs to a frozen cycle is guarded by triggers that every migration puts on anew.

create table cycle_snapshot (
  cycle_id uuid primary key references mapping_cycle,
  -- The very text that was signed, and the signature with the key to prove it.
  statement text not null,
  public_key text not null,
  signature text not null,
  frozen_by uuid references account,
  frozen_at timestamptz not null
);

-- The same cycle as the Secretariat and as members may know it. The text is what was hashed.
create table cycle_edition (
  cycle_id uuid not null references cycle_snapshot,
  tier tier not null check (tier in ('secretariat', 'members')),
  content text not null,
  fingerprint text not null,
  primary key (cycle_id, tier),
  check (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create table cycle_erratum (
  cycle_id uuid not null references cycle_snapshot,
  number int not null check (number > 0),
  statement text not null,
  public_key text not null,
  signature text not null,
  told_by uuid references account,
  told_at timestamptz not null,
  primary key (cycle_id, number)
);

create function never_changes() returns trigger language plpgsql as $$
begin
  raise exception 'What was frozen never changes. Tell an erratum beside it.'
    using errcode = 'IISG1';
end $$;
create trigger never_changes before update or delete on cycle_snapshot
  for each row execute function never_changes();
create trigger never_changes before update or delete on cycle_edition
  for each row execute function never_changes();
create trigger never_changes before update or delete on cycle_erratum
  for each row execute function never_changes();
create trigger never_emptied before truncate on cycle_snapshot execute function never_changes();
create trigger never_emptied before truncate on cycle_edition execute function never_changes();
create trigger never_emptied before truncate on cycle_erratum execute function never_changes();
