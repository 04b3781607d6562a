import {
  confirmationsIn,
  countProjects,
  listEvents,
  listProjects,
  membersOf,
  objectivesOf,
  productsOf,
  readAnswers,
  today,
} from '@iisg/db/public'
import { pillarPromiseOf } from '@iisg/domain/freshness'
import { pillarNames } from '@iisg/domain/pillars'
import { sayPillarPromise } from '@iisg/ui/freshness'
import { Breadcrumbs, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { EventList } from '#app/events/event-list.tsx'
import { ProjectList } from '#app/projects/project-list.tsx'
import { eventsOfHref, homeHref, pillarBySlug, projectsOfHref } from '#app/site/addresses.ts'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { MemberTable } from './member-table.tsx'
import { Objectives } from './objectives.tsx'
import { Products } from './products.tsx'

const shownOfEach = 3

export async function loader({ context: { inquiry }, params }: LoaderFunctionArgs) {
  const pillar = pillarBySlug(params.slug)
  if (!pillar) throw problem('notFound')

  const found = await inquiry.askForText({
    projectCounts: countProjects(),
    confirmations: confirmationsIn(pillar),
    day: today,
    projects: listProjects({ pillar }, { order: 'start', count: shownOfEach }),
    products: productsOf(pillar),
    objectives: objectivesOf(pillar),
    members: membersOf(pillar),
    events: listEvents({ pillar, count: shownOfEach }),
  })
  return { pillar, found }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? pageMeta({
        title: `${pillarNames[data.pillar]} (${data.pillar})`,
        description: words.pillars.description(pillarNames[data.pillar]),
      })
    : []

export default function PillarPage() {
  const { pillar, found } = useLoaderData<typeof loader>()
  const { projectCounts, projects, products, objectives, members, events, ...rest } =
    readAnswers(found)
  const confirmed = rest.confirmations.map(({ confirmedOn }) => confirmedOn)
  const { projectKind } = words.pillars
  const { aims, kind, members: membersTitle, noMembers, membersNote } = words.pillars
  const {
    products: productsTitle,
    objectives: objectivesTitle,
    events: eventsTitle,
  } = words.pillars

  return (
    <>
      <Breadcrumbs
        trail={[{ href: homeHref, text: words.site.home }]}
        here={words.site.subject[pillar]}
      />
      <PageTitle
        title={pillarNames[pillar]}
        eyebrow={`${kind}: ${pillar}`}
        lead={aims[pillar].long}
      />
      <DemonstrationNotice among={[...projects, ...members, ...products, ...events]} />
      <Section
        title={words.pillars.projects}
        actions={
          <a href={projectsOfHref(pillar)}>
            {words.pillars.allProjects}: {words.pillars.projectsFound(projectCounts[pillar] ?? 0)}
          </a>
        }
      >
        {confirmed.length > 0 && (
          <p className="prose">
            {sayPillarPromise(pillarPromiseOf(confirmed, rest.day), projectKind)}
          </p>
        )}
        {projects.length > 0 ? (
          <ProjectList projects={projects} />
        ) : (
          <EmptyState title={words.pillars.noProjects} />
        )}
      </Section>
      <Section title={productsTitle}>
        <Products products={products} />
      </Section>
      <Section title={objectivesTitle}>
        <Objectives objectives={objectives} />
      </Section>
      <Section title={membersTitle} id="members">
        <p className="prose">{membersNote}</p>
        {members.length > 0 ? (
          <MemberTable pillar={pillar} members={members} />
        ) : (
          <EmptyState title={noMembers} />
        )}
      </Section>
      <Section
        title={eventsTitle}
        actions={<a href={eventsOfHref(pillar)}>{words.pillars.allEvents}</a>}
      >
        {events.length > 0 ? (
          <EventList events={events} />
        ) : (
          <EmptyState title={words.pillars.noEvents} />
        )}
      </Section>
    </>
  )
}
