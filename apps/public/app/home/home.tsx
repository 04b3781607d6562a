import {
  countMembers,
  countProjects,
  listArticles,
  listEvents,
  listProjects,
  readAnswers,
} from '@iisg/db/public'
import { ButtonLink, EmptyState, PageTitle, SearchForm, Section } from '@iisg/ui/layout'
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
import { Weave } from './weave.tsx'

export async function loader({ context: { inquiry } }: LoaderFunctionArgs) {
  const found = await inquiry.askForText({
    memberCounts: countMembers(),
    projectCounts: countProjects(),
    projects: listProjects({}, { order: 'start', count: 5 }),
    events: listEvents({ count: 3 }),
    articles: listArticles(2),
  })
  return { found }
}

export const meta: MetaFunction = () => pageMeta(words.home)

export default function Home() {
  const { found } = useLoaderData<typeof loader>()
  const { memberCounts, projectCounts, projects, events, articles } = readAnswers(found)
  const { home } = words
  const anyAhead = events.some(({ isAhead }) => isAhead)

  return (
    <>
      <div className="home-head">
        <div>
          <PageTitle title={home.title} lead={home.lead} />
          <SearchForm label={home.search} action={projectsHref} />
        </div>
        <Weave />
      </div>
      <DemonstrationNotice among={[...projects, ...events, ...articles]} />
      <Section title={home.pillars}>
        <PillarCards members={memberCounts} projects={projectCounts} />
      </Section>
      <div className="home-columns">
        <Section title={home.projects} actions={<a href={projectsHref}>{home.allProjects}</a>}>
          {projects.length > 0 ? (
            <ProjectList projects={projects} />
          ) : (
            <EmptyState title={home.noProjects} />
          )}
        </Section>
        <div>
          <Section
            title={anyAhead ? home.eventsAhead : home.eventsPast}
            actions={<a href={eventsHref}>{home.allEvents}</a>}
          >
            {events.length > 0 ? (
              <EventList events={events} />
            ) : (
              <EmptyState title={home.noEvents} />
            )}
          </Section>
          {articles.length > 0 && (
            <Section title={home.news} actions={<a href={newsHref}>{home.allNews}</a>}>
              <ArticleList articles={articles} />
            </Section>
          )}
        </div>
      </div>
      <section className="home-newsletter" aria-labelledby="newsletter">
        <div>
          <h2 id="newsletter">{home.newsletter}</h2>
          <p>{home.newsletterText}</p>
        </div>
        <ButtonLink href={newsletterHref}>{home.signUp}</ButtonLink>
      </section>
    </>
  )
}
