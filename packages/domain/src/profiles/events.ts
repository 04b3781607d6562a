import type { PlannedEvent } from '../absorption/index.ts'
import { type ResponseRecord, workingPeriodOf } from '../responses/index.ts'
import { daysIn } from '../time/index.ts'

/**
 * What institutions are asked to take part in: each response of at most a month, once for each
 * institution that it names. A project of years asks for no single month; its events are recorded
 * on their own.
 */
export function eventsAmong(responses: readonly ResponseRecord[]): PlannedEvent[] {
  return responses.flatMap((response) => {
    const period = workingPeriodOf(response, response.status)
    if (response.status === 'cancelled' || period.status !== 'known') return []
    const days = { from: period.from, until: period.until }
    if (daysIn(days) > aMonth) return []

    return response.institutions.map(({ organisation }) => ({
      responseId: response.id,
      title: response.title,
      tier: response.tier,
      institutionId: organisation.id,
      days,
    }))
  })
}

const aMonth = 31
