-- What the public may know of a frozen needs cycle: figures in blocks, and nothing that they are made
-- of. Only a frozen cycle has a row in cycle_snapshot, so figures of any other cannot be kept.

create table figure_publication (
  cycle_id uuid primary key references cycle_snapshot,
  -- All needs behind the figures, each counted once.
  needs int not null check (needs >= 3),
  -- The ways to stand that figures speak of: silence is none of them where nobody was silent.
  ways text[] not null check (ways <> '{}'
    and ways <@ array['covered', 'thin', 'open', 'unreported']),
  published_by uuid references account,
  published_at timestamptz not null default now(),
  taken_back_by uuid references account,
  taken_back_at timestamptz,
  reason text not null default '',
  check ((taken_back_at is null) = (reason = ''))
);

-- The figures stay when they are taken back: whoever publishes them again publishes these, and no
-- others that could be subtracted from what somebody has kept.
create table public_figure (
  cycle_id uuid not null references figure_publication,
  pillar pillar,
  partner partner,
  standings text[] not null check (standings <> '{}'
    and standings <@ array['covered', 'thin', 'open', 'unreported']),
  count int not null,
  -- What stands behind it. A figure with less behind it cannot be kept, whatever a program asks for.
  needs int not null check (needs >= 3),
  partners int not null check (partners >= 2),
  check (count >= needs),
  unique nulls not distinct (cycle_id, pillar, partner, standings)
);

create function kept_as_published() returns trigger language plpgsql as $$
begin
  raise exception 'Figures that were published once never change. Take them back.';
end $$;
create trigger kept_as_published before update or delete on public_figure
  for each row execute function kept_as_published();
create trigger kept_as_published_from_emptying before truncate on public_figure
  execute function kept_as_published();

create view published.figure_publication with (security_barrier) as
  select publication.cycle_id, cycle.label, cycle.starts_on, cycle.ends_on, cycle.method_version,
    cycle.provenance ->> 'kind' as provenance, publication.needs, publication.ways,
    snapshot.frozen_at,
    edition.fingerprint, publication.published_at,
    (select count(*)::int from cycle_erratum e where e.cycle_id = cycle.id) as errata
  from figure_publication publication
  join mapping_cycle cycle on cycle.id = publication.cycle_id
  join cycle_snapshot snapshot on snapshot.cycle_id = cycle.id
  join cycle_edition edition on edition.cycle_id = cycle.id and edition.tier = 'secretariat'
  where publication.taken_back_at is null;

create view published.public_figure with (security_barrier) as
  select figure.cycle_id, figure.pillar::text as pillar, figure.partner::text as partner,
    figure.standings, figure.count
  from public_figure figure
  join figure_publication publication on publication.cycle_id = figure.cycle_id
  where publication.taken_back_at is null;

-- When a support project was last confirmed: we promise to look again within three months.
create or replace view published.support_project with (security_barrier) as
  select
    response.id,
    response.title,
    response.status,
    response.regional,
    coalesce(response.actual_start, response.planned_start) as starts_on,
    coalesce(response.actual_end, response.planned_end) as ends_on,
    coalesce(served.partners, '{}') as partners,
    coalesce(aimed.pillars, '{}') as pillars,
    coalesce(giving.donors, '{}') as donors,
    coalesce(giving.implementers, '{}') as implementers,
    known.iati_identifier,
    response.provenance ->> 'kind' as provenance,
    response.search_text,
    response.updated_at,
    (response.provenance ->> 'retrievedAt')::timestamptz as retrieved_at,
    response.last_confirmed_on
  from response
  left join (
    select response_id, array_agg(partner::text order by partner) as partners
    from response_partner group by response_id) served on served.response_id = response.id
  left join (
    select response_id, array_agg(pillar::text order by pillar) as pillars
    from response_pillar where confirmed group by response_id) aimed
    on aimed.response_id = response.id
  left join (
    select r.response_id,
      array_agg(o.name order by r.position, o.name) filter (where r.role = 'funding') as donors,
      array_agg(o.name order by r.position, o.name) filter (where r.role = 'implementing')
        as implementers
    from response_role r join organisation o on o.id = r.organisation_id
    where r.role in ('funding', 'implementing') group by r.response_id) giving
    on giving.response_id = response.id
  left join (
    select response_id, min(value) as iati_identifier
    from response_external_id where scheme = 'iati' group by response_id) known
    on known.response_id = response.id
  where response.kind = 'support project'
    and response.state = 'published' and response.tier = 'public';
