import { listArticles, listEvents, listProjects, pillarCounts } from '@iisg/db/public'
import { ButtonLink, EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { EventList } from '#app/events/event-list.tsx'
import { ArticleList } from '#app/news/article-list.tsx'
import { ProjectList } from '#app/projects/project-list.tsx'
import { eventsHref, newsHref, newsletterHref, projectsHref } from '#app/site/addresses.ts'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'
import { PillarCards } from './pillar-cards.tsx'

export async function loader({ context: { db } }: LoaderFunctionArgs) {
  const [counts, projects, events, articles] = await Promise.all([
    pillarCounts(db),
    listProjects(db, {}, { order: 'start', count: 5 }),
    listEvents(db, { count: 4 }),
    listArticles(db, 3),
  ])
  return { counts, projects, events, articles }
}

export const meta: MetaFunction = () => pageMeta(words.home)

export default function Home() {
  const { counts, projects, events, articles } = useLoaderData<typeof loader>()
  const { home } = words
  const anyAhead = events.some(({ isAhead }) => isAhead)

  return (
    <>
      <PageTitle title={home.title} lead={home.lead} />
      <DemonstrationNotice among={[...projects, ...events, ...articles]} />
      <Section title={home.pillars}>
        <PillarCards counts={counts} />
      </Section>
      <Section title={home.projects} actions={<a href={projectsHref}>{home.allProjects}</a>}>
        {projects.length > 0 ? (
          <ProjectList projects={projects} />
        ) : (
          <EmptyState title={home.noProjects} />
        )}
      </Section>
      <Section
        title={anyAhead ? home.eventsAhead : home.eventsPast}
        actions={<a href={eventsHref}>{home.allEvents}</a>}
      >
        {events.length > 0 ? <EventList events={events} /> : <EmptyState title={home.noEvents} />}
      </Section>
      {articles.length > 0 && (
        <Section title={home.news} actions={<a href={newsHref}>{home.allNews}</a>}>
          <ArticleList articles={articles} />
        </Section>
      )}
      <Section title={home.newsletter}>
        <p className="prose">{home.newsletterText}</p>
        <ButtonLink href={newsletterHref}>{home.signUp}</ButtonLink>
      </Section>
    </>
  )
}
