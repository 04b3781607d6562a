-- A link has two sides. Who declares it says which partners it covers and what money is for it; each
-- beneficiary says its own word, and what was contested the Secretariat resolves.

alter table support_link
  drop column contest_reason,
  drop column confirmation,
  -- None named means all that need and response have in common.
  add column covers text[] not null default '{}' check (are_partners(covers)),
  add column allocated_amount numeric check (allocated_amount > 0),
  add column allocated_currency text check (allocated_currency ~ '^[A-Z]{3}$'),
  add column allocated_percent numeric
    check (allocated_percent > 0 and allocated_percent <= 100),
  -- Who answers for what it says now, where that is another than who declared it.
  add column revised_by uuid references account,
  add constraint support_link_allocation check (
    (allocated_amount is null) = (allocated_currency is null)
    and (allocated_amount is null or allocated_percent is null));

-- What beneficiaries and the Secretariat said, step by step: the newest step holds, and none of
-- them is ever changed. Two who answer at once meet at the key.
create table link_confirmation (
  link_id uuid not null references support_link on delete cascade,
  partner partner not null,
  step int not null check (step > 0),
  status text not null check (status in ('unconfirmed', 'confirmed', 'contested', 'resolved')),
  reason text check (reason in
    ('not happening', 'reaches less', 'other purpose', 'not for us', 'other time', 'other')),
  note text not null default '',
  outcome text check (outcome in ('kept', 'weakened', 'withdrawn')),
  account_id uuid references account,
  at timestamptz not null default now(),
  primary key (link_id, partner, step),
  check ((status = 'contested') = (reason is not null)),
  check ((status = 'resolved') = (outcome is not null))
);

-- Nobody confirms or contests what they declared, and nobody keeps what they declared against a
-- beneficiary. Only what is contested can be resolved.
create function keep_two_sides() returns trigger language plpgsql as $$
declare
  link support_link;
  before text;
begin
  select * into link from support_link where id = new.link_id for update;
  if new.account_id in (link.declared_by, link.revised_by)
    and (new.status in ('confirmed', 'contested') or new.outcome = 'kept') then
    raise exception 'nobody has the other side of a link that they declared'
      using errcode = 'check_violation';
  end if;
  select status into before from link_confirmation
    where link_id = new.link_id and partner = new.partner order by step desc limit 1;
  if new.status = 'resolved' and before is distinct from 'contested' then
    raise exception 'only what is contested can be resolved' using errcode = 'check_violation';
  end if;
  if not exists (select from need where id = link.need_id and new.partner = any (partners)) then
    raise exception 'a partner says its word on needs that it states'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger link_confirmation_two_sides before insert on link_confirmation
  for each row execute function keep_two_sides();

-- A response helps with needs of its own pillars. What the import suggests counts until somebody
-- says otherwise.
create function keep_within_pillar() returns trigger language plpgsql as $$
begin
  if not exists (
    select from need
    join measure on measure.id = need.measure_id
    join objective on objective.id = measure.objective_id
    join response_pillar on response_pillar.pillar = objective.pillar
    where need.id = new.need_id and response_pillar.response_id = new.response_id) then
    raise exception 'a link does not cross pillars' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger support_link_within_pillar before insert on support_link
  for each row execute function keep_within_pillar();

-- A suggested link that somebody did not want, and what was known then: it stays away until that
-- has changed.
create table dismissed_suggestion (
  need_id uuid not null references need on delete cascade,
  response_id uuid not null references response on delete cascade,
  fingerprint text not null,
  reason text not null check (reason in
    ('other subject', 'other partner', 'too small', 'recorded elsewhere', 'other')),
  note text not null default '',
  account_id uuid references account,
  at timestamptz not null default now(),
  primary key (need_id, response_id)
);
create index dismissed_suggestion_response on dismissed_suggestion (response_id);
