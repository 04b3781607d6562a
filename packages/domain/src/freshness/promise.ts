import { addDays, addMonths, type Day } from '../time/index.ts'

/** We promise to look at everything again within three months. */
export const promisedMonths = 3

/** How the promise stands for something that somebody confirmed, or never did. */
export type Promised =
  | { status: 'never confirmed' }
  | { status: 'kept' | 'due soon' | 'overdue'; confirmedOn: Day; dueOn: Day }

/**
 * When something was last confirmed and by when it should be again: three months later. In the last
 * two weeks it is due soon. Unlike formula M, which asks what a member's records are worth after six
 * months, this is what we promise whoever reads a page.
 */
export function promiseOf(confirmedOn: Day | null, today: Day): Promised {
  if (confirmedOn === null) return { status: 'never confirmed' }
  const dueOn = promisedAgainBy(confirmedOn)
  const status = today > dueOn ? 'overdue' : today >= addDays(dueOn, -14) ? 'due soon' : 'kept'
  return { status, confirmedOn, dueOn }
}

/** By when what was confirmed on a day is to be confirmed again. */
export function promisedAgainBy(confirmedOn: Day): Day {
  return addMonths(confirmedOn, promisedMonths)
}

/** What the records of one pillar are together. */
export type PillarPromise = {
  records: number
  kept: number
  overdue: number
  never: number
  /** The day of the latest confirmation, and the day by which the first of the next is due. */
  confirmedOn: Day | null
  dueOn: Day | null
}

/** How the promise stands for a pillar, from the days on which its records were last confirmed. */
export function pillarPromiseOf(confirmed: readonly (Day | null)[], today: Day): PillarPromise {
  const days = confirmed.filter((day) => day !== null).toSorted()
  const promises = confirmed.map((day) => promiseOf(day, today).status)
  const [oldest] = days
  return {
    records: confirmed.length,
    kept: promises.filter((status) => status === 'kept' || status === 'due soon').length,
    overdue: promises.filter((status) => status === 'overdue').length,
    never: promises.filter((status) => status === 'never confirmed').length,
    confirmedOn: days.at(-1) ?? null,
    dueOn: oldest === undefined ? null : promisedAgainBy(oldest),
  }
}
