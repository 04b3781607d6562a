import { type CalendarEntry, listEvents, readAnswers } from '@iisg/db/public'
import { pillars } from '@iisg/domain/pillars'
import { EmptyState, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { eventsHref, eventsOfHref, pillarBySlug } from '#app/site/addresses.ts'
import { DemonstrationNotice } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'
import { EventList } from './event-list.tsx'

export const handle = { keeps: ['pillar'] }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const pillar = pillarBySlug(new URL(request.url).searchParams.get('pillar'))
  return { pillar, found: await context.inquiry.askForText({ events: listEvents({ pillar }) }) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { title, description } = words.events
  const subject = data?.pillar ? `, ${words.site.subject[data.pillar].toLowerCase()}` : ''
  return pageMeta({ title: title + subject, description })
}

export default function Events() {
  const { pillar: chosen, found } = useLoaderData<typeof loader>()
  const { events } = readAnswers(found)
  const { title, lead, ahead, noneAhead, none } = words.events
  const coming = events.filter(({ isAhead }) => isAhead)

  return (
    <>
      <PageTitle title={title} lead={lead} />
      <nav className="choices" aria-label={words.events.filter}>
        <ul>
          <li>
            <a href={eventsHref} aria-current={chosen ? undefined : 'true'}>
              {words.events.allPillars}
            </a>
          </li>
          {pillars.map((pillar) => (
            <li key={pillar}>
              <a href={eventsOfHref(pillar)} aria-current={pillar === chosen ? 'true' : undefined}>
                {words.site.subject[pillar]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DemonstrationNotice among={events} />
      <Section title={ahead}>
        {coming.length > 0 ? <EventList events={coming} /> : <p>{noneAhead}</p>}
      </Section>
      {pastByYear(events).map(([year, those]) => (
        <Section key={year} title={year}>
          <EventList events={those} />
        </Section>
      ))}
      {events.length === 0 && chosen && <EmptyState title={none} />}
    </>
  )
}

/** What was, in the order of the list, under its year. */
function pastByYear(events: readonly CalendarEntry[]): [string, CalendarEntry[]][] {
  const years = new Map<string, CalendarEntry[]>()
  for (const event of events) {
    if (event.isAhead) continue
    const { date } = event
    const year = date.precision === 'unknown' ? words.events.unknownDay : date.from.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return [...years]
}
