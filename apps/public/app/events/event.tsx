import { type CalendarEntry, findEvent } from '@iisg/db/public'
import { pillarNames } from '@iisg/domain/pillars'
import { eventKindNames } from '@iisg/ui/events'
import { Breadcrumbs, type Fact, PageTitle, SummaryList } from '@iisg/ui/layout'
import { listed } from '@iisg/ui/numbers'
import { PillarTag } from '@iisg/ui/pillars'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { eventsHref, eventsOfHref, homeHref, pillarHref } from '#app/site/addresses.ts'
import { DemonstrationNotice, DemonstrationTag } from '#app/site/demonstration.tsx'
import { pageMeta } from '#app/site/page-meta.ts'
import { Paragraphs } from '#app/site/paragraphs.tsx'
import { problem } from '#app/site/problem.ts'
import { words } from '#app/words/index.ts'
import { DateOf } from './event-list.tsx'
import { placeOf } from './place.ts'
import { sayWhen } from './say-when.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { event } = await context.inquiry.ask({ event: findEvent(params.slug ?? '') })
  if (!event) throw problem('notFound')
  return { event }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.event.title, description: inOneSentence(data.event) }) : []

export default function EventPage() {
  const { event } = useLoaderData<typeof loader>()
  const [pillar] = event.pillars

  return (
    <>
      <Breadcrumbs
        trail={[
          { href: homeHref, text: words.site.home },
          { href: eventsHref, text: words.events.title },
        ]}
        here={event.title}
      />
      <PageTitle
        title={event.title}
        eyebrow={eventKindNames[event.kind]}
        meta={
          <>
            {event.pillars.map((each) => (
              <PillarTag key={each} pillar={each} />
            ))}
            <DemonstrationTag of={event} />
          </>
        }
      />
      <DemonstrationNotice among={[event]} />
      <Paragraphs text={event.summary} />
      <SummaryList facts={factsOf(event)} />
      {pillar && (
        <p className="further">
          <a href={eventsOfHref(pillar)}>{words.events.more}</a>
        </p>
      )}
    </>
  )
}

function factsOf(event: CalendarEntry): Fact[] {
  const { facts, unknownPlace, yearInferred } = words.events
  const when = (
    <>
      <DateOf event={event} />
      {event.yearInferred && <p className="aside-note">{yearInferred}</p>}
    </>
  )
  const pillars = event.pillars.map((pillar) => (
    <p key={pillar}>
      <a href={pillarHref(pillar)}>{pillarNames[pillar]}</a>
    </p>
  ))

  return [
    { term: facts.when, detail: when },
    { term: facts.where, detail: placeOf(event) ?? unknownPlace },
    { term: facts.kind, detail: eventKindNames[event.kind] },
    ...(event.organisers.length > 0
      ? [{ term: facts.organisers, detail: listed(event.organisers) }]
      : []),
    ...(pillars.length > 0 ? [{ term: facts.pillars, detail: pillars }] : []),
  ]
}

function inOneSentence(event: CalendarEntry): string {
  const parts = [eventKindNames[event.kind], sayWhen(event.date), placeOf(event)]
  return `${parts.filter(Boolean).join(', ')}.`
}
