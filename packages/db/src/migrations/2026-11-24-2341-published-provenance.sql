-- Visitors may know what is invented for a demonstration: events, news, members and products say it
-- as support projects do. And when a project was read from whoever published it.

create or replace view published.support_project with (security_barrier) as
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
    response.updated_at,
    (response.provenance ->> 'retrievedAt')::timestamptz as retrieved_at
  from response
  where response.kind = 'support project'
    and response.state = 'published' and response.tier = 'public';

create or replace view published.event with (security_barrier) as
  select id, slug, title, summary, kind, date_precision, starts_on, ends_on, year_inferred, city,
    country_code, organisers, pillars, provenance ->> 'kind' as provenance
  from event where tier = 'public';

create or replace view published.article with (security_barrier) as
  select id, slug, title, body, pillars, published_on, provenance ->> 'kind' as provenance
  from article where published_on <= current_date;

create or replace view published.member with (security_barrier) as
  select membership.id, organisation.name, organisation.acronym, organisation.type,
    organisation.partner::text as partner, membership.pillar::text as pillar, membership.kind,
    membership.provenance ->> 'kind' as provenance
  from membership join organisation on organisation.id = membership.organisation_id
  where (membership.starts_on is null or membership.starts_on <= current_date)
    and (membership.ends_on is null or membership.ends_on >= current_date);

create or replace view published.product with (security_barrier) as
  select id, title, kind, pillars, state, adopted_on, provenance ->> 'kind' as provenance
  from product;
