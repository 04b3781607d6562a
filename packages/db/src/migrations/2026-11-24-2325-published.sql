-- What anyone may know. The login of the public site can read this schema and nothing else, so that
-- neither a slip of the pen nor an injection can publish a need.

create schema published;

-- A support project in brief: title, donor, implementer, beneficiary, pillar, period, status.
create view published.support_project with (security_barrier) as
  select
    response.id,
    response.title,
    response.status,
    response.regional,
    coalesce(response.actual_start, response.planned_start) as starts_on,
    coalesce(response.actual_end, response.planned_end) as ends_on,
    array(select p.partner::text from response_partner p where p.response_id = response.id
          order by p.partner) as partners,
    array(select p.pillar::text from response_pillar p where p.response_id = response.id
          and p.confirmed order by p.pillar) as pillars,
    array(select o.name from response_role r join organisation o on o.id = r.organisation_id
          where r.response_id = response.id and r.role = 'funding'
          order by r.position, o.name) as donors,
    array(select o.name from response_role r join organisation o on o.id = r.organisation_id
          where r.response_id = response.id and r.role = 'implementing'
          order by r.position, o.name) as implementers,
    (select e.value from response_external_id e
     where e.response_id = response.id and e.scheme = 'iati' limit 1) as iati_identifier,
    response.provenance ->> 'kind' as provenance,
    response.search_text,
    response.updated_at
  from response
  where response.kind = 'support project'
    and response.state = 'published' and response.tier = 'public';

create view published.event with (security_barrier) as
  select id, slug, title, summary, kind, date_precision, starts_on, ends_on, year_inferred, city,
    country_code, organisers, pillars
  from event where tier = 'public';

create view published.article with (security_barrier) as
  select id, slug, title, body, pillars, published_on
  from article where published_on <= current_date;

create view published.member with (security_barrier) as
  select membership.id, organisation.name, organisation.acronym, organisation.type,
    organisation.partner::text as partner, membership.pillar::text as pillar, membership.kind
  from membership join organisation on organisation.id = membership.organisation_id
  where (membership.starts_on is null or membership.starts_on <= current_date)
    and (membership.ends_on is null or membership.ends_on >= current_date);

create view published.product with (security_barrier) as
  select id, title, kind, pillars, state, adopted_on from product;

-- The objectives of the newest tree, which say what a pillar is about.
create view published.objective with (security_barrier) as
  select objective.code, objective.pillar::text as pillar, objective.title, objective.position,
    tree_version.label as tree, tree_version.note
  from objective join tree_version on tree_version.id = objective.tree_version_id
  where tree_version.id = (select id from tree_version order by created_at desc, id desc limit 1);

-- What a visitor may change: their own subscription, proven by the token in our mail. Whether an
-- address is known stays untold: the answer is the same, and only its owner gets another mail.
create function published.sign_up(address text, wanted text[], agreed jsonb) returns void
language plpgsql security definer set search_path = public, pg_catalog, pg_temp as $$
declare
  known subscriber;
  reader uuid;
begin
  select * into known from subscriber where lower(email) = lower(address) for update;

  if known.id is null then
    insert into subscriber (email, pillars, consent) values (address, wanted, agreed)
    on conflict do nothing returning id into reader;
    if reader is null then return; end if;
  elsif exists (select from notice where subscriber_id = known.id
      and created_at > now() - interval '10 minutes') then
    return; -- A mail is on its way already: nobody can have somebody else's inbox flooded.
  elsif known.confirmed_at is not null and known.unsubscribed_at is null then
    insert into notice (kind, subscriber_id, email)
      values ('already subscribed', known.id, known.email);
    perform enqueue('notice', '{}');
    return;
  else
    reader := known.id;
    update subscriber set pillars = wanted, consent = agreed, asked_at = now(),
      confirmed_at = null, unsubscribed_at = null, token = gen_random_uuid()
      where id = reader;
  end if;

  insert into notice (kind, subscriber_id, email) values ('confirm subscription', reader, address);
  perform enqueue('notice', '{}');
end $$;

create function published.subscription(proof uuid)
returns table (email text, pillars text[], is_confirmed boolean, is_unsubscribed boolean)
language sql stable security definer set search_path = public, pg_catalog, pg_temp as $$
  select email, pillars, confirmed_at is not null, unsubscribed_at is not null
  from subscriber where token = proof
$$;

create function published.confirm(proof uuid) returns boolean
language sql security definer set search_path = public, pg_catalog, pg_temp as $$
  with changed as (
    update subscriber set confirmed_at = coalesce(confirmed_at, now())
    where token = proof and unsubscribed_at is null returning id)
  select exists (select from changed)
$$;

-- Takes effect before the next delivery is claimed; a mail that is being handed over still leaves.
create function published.unsubscribe(proof uuid) returns boolean
language sql security definer set search_path = public, pg_catalog, pg_temp as $$
  with changed as (
    update subscriber set unsubscribed_at = coalesce(unsubscribed_at, now())
    where token = proof returning id),
  dropped as (
    update delivery set state = 'withdrawn', settled_at = now()
    where state = 'waiting' and subscriber_id in (select id from changed) returning id)
  select exists (select from changed)
$$;

create function published.choose_pillars(proof uuid, wanted text[]) returns boolean
language sql security definer set search_path = public, pg_catalog, pg_temp as $$
  with changed as (
    update subscriber set pillars = wanted
    where token = proof and confirmed_at is not null and unsubscribed_at is null returning id)
  select exists (select from changed)
$$;
