import type { CalendarEntry } from '@iisg/db/public'
import { eventKindNames } from '@iisg/ui/events'
import { PillarTag } from '@iisg/ui/pillars'
import { eventHref } from '#app/site/addresses.ts'
import { DemonstrationTag } from '#app/site/demonstration.tsx'
import { placeOf } from './place.ts'
import { sayWhen } from './say-when.ts'

/** Events one below the other: when, what, where. */
export function EventList({ events }: { events: readonly CalendarEntry[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id} className="event-list__entry">
          <p className="event-list__when">
            <DateOf event={event} />
          </p>
          <div>
            <h3>
              <a href={eventHref(event.slug)}>{event.title}</a>
            </h3>
            <p className="event-list__marks">
              <span>
                {[placeOf(event), eventKindNames[event.kind]].filter(Boolean).join(' · ')}
              </span>
              {event.pillars.map((pillar) => (
                <PillarTag key={pillar} pillar={pillar} />
              ))}
              <DemonstrationTag of={event} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** When an event is, no more exactly than it is recorded. */
export function DateOf({ event: { date } }: { event: Pick<CalendarEntry, 'date'> }) {
  if (date.precision === 'unknown') return sayWhen(date)
  const exact = date.precision === 'month' ? date.from.slice(0, 7) : date.from
  return <time dateTime={exact}>{sayWhen(date)}</time>
}
