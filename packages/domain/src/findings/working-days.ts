import type { WorkingPeriod } from '../responses/index.ts'
import { type Day, dayNumber } from '../time/index.ts'

/** The days on which a response is at work, as numbers, the first and the last included. */
export type WorkingDays = { from: number; until: number }

/**
 * Nothing where nobody said when. What has no end is taken to go on until the horizon: the last day
 * that anybody looks at.
 */
export function workingDaysOf(period: WorkingPeriod, horizon: Day): WorkingDays | undefined {
  switch (period.status) {
    case 'unknown':
      return undefined
    case 'known':
      return { from: dayNumber(period.from), until: dayNumber(period.until) }
    case 'open-ended': {
      const from = dayNumber(period.from)
      return { from, until: Math.max(from, dayNumber(horizon)) }
    }
  }
}

/** How two runs of days lie to each other. `apart` counts the days between them, 0 where they meet. */
export type Timing = { together: number; ofShorter: number; apart: number | undefined }

/** Where nobody said when, nothing is together and nothing is near. */
export function timingOf(one: WorkingDays | undefined, other: WorkingDays | undefined): Timing {
  if (!one || !other) return { together: 0, ofShorter: 0, apart: undefined }
  const together = Math.min(one.until, other.until) - Math.max(one.from, other.from) + 1
  // Taken from 0, so that none is 0 and not -0.
  if (together <= 0) return { together: 0, ofShorter: 0, apart: 0 - together }
  const shorter = Math.min(one.until - one.from, other.until - other.from) + 1
  return { together, ofShorter: together / shorter, apart: 0 }
}
