-- What a need is found in and asks for, how its wording is agreed and by whom, and how it goes on
-- from cycle to cycle.

alter table need
  -- As far as it may become known once each partner has approved its wording. `tier` says how far it
  -- is known now, and is kept by a trigger: nobody else sets it.
  add column widest_tier tier not null default 'members' check (widest_tier <> 'public'),
  alter column tier set default 'secretariat',
  -- Counts up with every change of title or description.
  add column wording int not null default 1,
  add column requested_activity_types text[] not null default '{}',
  add column target_day date check (target_day between '1990-01-01' and '2100-12-31'),
  add column cost_amount numeric check (cost_amount >= 0),
  add column cost_currency text check (cost_currency ~ '^[A-Z]{3}$'),
  add column cost_on date check (cost_on between '1990-01-01' and '2100-12-31'),
  add column sources jsonb not null default '[]' check (jsonb_typeof(sources) = 'array'),
  add column submitted_by uuid references account,
  -- Who returned or validated it since it was last submitted.
  add column reviewed_by uuid references account,
  add column closed_as text check (closed_as in ('met', 'withdrawn', 'merged', 'carried')),
  add column merged_into_id uuid references need,
  add constraint need_cost check (
    (cost_amount is null) = (cost_currency is null) and (cost_on is null or cost_amount is not null)),
  -- Nobody reviews what they submitted.
  add constraint need_four_eyes check (reviewed_by is null or reviewed_by <> submitted_by),
  add constraint need_closed check (closed_as is null or state = 'closed'),
  add constraint need_merged check (
    merged_into_id is null or (closed_as = 'merged' and merged_into_id <> id));
update need set widest_tier = tier;

create table need_institution (
  need_id uuid not null references need on delete cascade,
  organisation_id uuid not null references organisation,
  primary key (need_id, organisation_id)
);
create index need_institution_organisation on need_institution (organisation_id);

-- An institution is an authority of a partner that states the need.
create function keep_institutions_of_partners() returns trigger language plpgsql as $$
begin
  if not exists (
    select from organisation join need on organisation.partner = any (need.partners)
    where organisation.id = new.organisation_id and need.id = new.need_id) then
    raise exception 'an institution is of a partner that states the need'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger need_institution_of_partner before insert or update on need_institution
  for each row execute function keep_institutions_of_partners();

-- Each revision as a whole.
create table need_version (
  need_id uuid not null references need on delete cascade,
  version int not null,
  content jsonb not null,
  account_id uuid references account,
  at timestamptz not null default now(),
  primary key (need_id, version)
);

-- A partner's word on one wording. Nobody's account where it was agreed before this was kept.
create table need_approval (
  need_id uuid not null references need on delete cascade,
  partner partner not null,
  wording int not null,
  account_id uuid references account,
  at timestamptz not null default now(),
  taken_back_at timestamptz,
  primary key (need_id, partner, wording)
);

create table need_return (
  id uuid primary key default uuidv7(),
  need_id uuid not null references need on delete cascade,
  version int not null,
  reasons text[] not null check (reasons <> '{}'),
  note text not null check (note <> ''),
  account_id uuid references account,
  at timestamptz not null default now()
);
create index need_return_need on need_return (need_id);

create table need_comment (
  id uuid primary key default uuidv7(),
  need_id uuid not null references need on delete cascade,
  version int not null,
  field text not null,
  body text not null check (body <> ''),
  account_id uuid references account,
  at timestamptz not null default now(),
  resolved_by uuid references account,
  resolved_at timestamptz
);
create index need_comment_need on need_comment (need_id);

-- Which needs of an earlier cycle a need goes on from.
create table need_lineage (
  need_id uuid not null references need on delete cascade,
  predecessor_id uuid not null references need,
  relation text not null check (relation in ('carried', 'split', 'merged', 'reopened')),
  primary key (need_id, predecessor_id),
  check (need_id <> predecessor_id)
);
create index need_lineage_predecessor on need_lineage (predecessor_id);
insert into need_lineage (need_id, predecessor_id, relation)
  select id, previous_need_id, 'carried' from need where previous_need_id is not null;
alter table need drop column previous_need_id;

-- What ended when a new cycle began. The earlier cycle may be closed by then, and its rows stay as
-- they are: so this stands beside them.
create table need_conclusion (
  need_id uuid not null references need on delete cascade,
  cycle_id uuid not null references mapping_cycle,
  conclusion text not null check (conclusion in ('met', 'withdrawn')),
  note text not null default '',
  account_id uuid references account,
  at timestamptz not null default now(),
  primary key (need_id, cycle_id)
);

-- The one rule of how far a need is known. A draft and what was returned: to its partners and the
-- Secretariat. So is everything whose wording a partner has not approved. What is submitted and
-- approved is known in its pillar, where it is reviewed; what is validated, as far as was asked.
create function tier_of_need(of need) returns tier language sql stable as $$
  select case
    when of.state in ('draft', 'returned') then 'secretariat'
    when exists (
      select from unnest(of.partners) as stating (partner)
      where not exists (
        select from need_approval approval
        where approval.need_id = of.id and approval.partner = stating.partner
          and approval.wording = of.wording and approval.taken_back_at is null)
    ) then 'secretariat'
    when of.state = 'submitted' and of.widest_tier = 'members' then 'pillar'
    else of.widest_tier
  end
$$;

create function keep_tier_of_need() returns trigger language plpgsql as $$
begin
  new.tier := tier_of_need(new);
  return new;
end $$;
create trigger need_tier before insert or update on need
  for each row execute function keep_tier_of_need();

create function renew_tier_of_need() returns trigger language plpgsql as $$
begin
  update need set tier = tier where id = coalesce(new.need_id, old.need_id);
  return null;
end $$;
create trigger need_approval_tier after insert or update or delete on need_approval
  for each row execute function renew_tier_of_need();

-- Needs from before: the Board adopted them in these words.
insert into need_approval (need_id, partner, wording)
  select id, unnest(partners), wording from need where state in ('validated', 'adopted', 'closed');
update need set tier = tier;
