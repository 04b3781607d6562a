import type { OrganisationId } from '../organisations/index.ts'
import {
  type ResponseDates,
  type ResponseId,
  type ResponseRecord,
  type ResponseStatus,
  workingPeriodOf,
} from '../responses/index.ts'
import { daysIn, type Period } from '../time/index.ts'

/**
 * Something that an institution is to take part in, once for each institution asked. Of what the
 * reader may not know there is no title: it counts, and is never named.
 */
export type AskedEvent = { responseId: ResponseId; institutionId: OrganisationId; days: Period } & (
  | { told: true; title: string }
  | { told: false }
)

/**
 * The days for which a response asks for the institutions that it names: none where it is cancelled,
 * where its days are not known, or where it lasts longer than a month. A project of years asks for no
 * single month; its events are recorded on their own.
 */
export function eventDaysOf(
  response: ResponseDates & { status: ResponseStatus },
): Period | undefined {
  const period = workingPeriodOf(response, response.status)
  if (response.status === 'cancelled' || period.status !== 'known') return undefined
  const days = { from: period.from, until: period.until }
  return daysIn(days) > aMonth ? undefined : days
}

/** What institutions are asked to take part in by some responses, as far as the reader may know them. */
export function eventsAmong(
  responses: readonly ResponseRecord[],
  mayKnow: (response: ResponseRecord) => boolean,
): AskedEvent[] {
  return responses.flatMap((response) => {
    const days = eventDaysOf(response)
    if (days === undefined) return []
    const title = mayKnow(response) ? response.title : undefined
    return response.institutions.map(({ organisation }) =>
      askedEvent({ responseId: response.id, institutionId: organisation.id, days }, title),
    )
  })
}

/** An event with the title that the reader may know; without one it is not told. */
export function askedEvent(
  event: Pick<AskedEvent, 'responseId' | 'institutionId' | 'days'>,
  title: string | undefined,
): AskedEvent {
  return title === undefined ? { ...event, told: false } : { ...event, told: true, title }
}

const aMonth = 31
