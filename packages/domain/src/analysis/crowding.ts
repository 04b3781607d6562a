import { ActivityType } from '../activities/index.ts'
import { dayAt, dayNumber, type Period } from '../time/index.ts'
import type { Cell } from './cell.ts'
import type { Method } from './method.ts'

/** When a response is at work in a cell, and what it does there. */
export type Running = { activityTypes: readonly ActivityType[]; days: Period }

/** Where most responses of one type are at work at once, and since which day. */
export type Crowding = { most: 0 } | { most: number; activityType: ActivityType; from: Day }

type Day = Period['from']

/**
 * Formula G: the largest number of responses of the same type that run on one day. A response of
 * several types counts for each. Of several such days the first is told, of several types the one
 * that the vocabulary names first.
 */
export function crowdingOf(runs: readonly Running[]): Crowding {
  return ActivityType.options.reduce<Crowding>(
    (most, type) => {
      const crowd = mostAtOnce(runs.filter(({ activityTypes }) => activityTypes.includes(type)))
      return crowd.most > most.most
        ? { most: crowd.most, activityType: type, from: dayAt(crowd.from) }
        : most
    },
    { most: 0 },
  )
}

/** How crowded a cell is, set against its gap. */
export type Quadrant = 'empty' | 'crowded but open' | 'well served' | 'over-served'

/**
 * Formula G: which quarter of the chart crowding × gap a cell falls into; none where it may not be
 * judged. A crowd is three at once; open and thin cells have a gap.
 */
export function quadrantOf(cell: Cell, crowding: number, method: Method): Quadrant | undefined {
  const crowded = crowding >= method.crowd
  switch (cell.status) {
    case 'not applicable':
    case 'unreported':
      return undefined
    case 'open':
    case 'thin':
      return crowded ? 'crowded but open' : 'empty'
    case 'covered':
      return crowded ? 'over-served' : 'well served'
  }
}

function mostAtOnce(runs: readonly Running[]): { most: number; from: number } {
  const starts = runs.map(({ days }) => dayNumber(days.from)).sort(ascending)
  const ends = runs.map(({ days }) => dayNumber(days.until)).sort(ascending)
  let most = 0
  let first = 0
  let over = 0
  starts.forEach((day, index) => {
    // What ends on a day is still at work on it.
    while ((ends[over] ?? day) < day) over++
    const atOnce = index + 1 - over
    if (atOnce <= most) return
    most = atOnce
    first = day
  })
  return { most, from: first }
}

function ascending(one: number, other: number): number {
  return one - other
}
