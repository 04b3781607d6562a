import type { Day } from '@iisg/domain/time'
import { words } from '#app/words/index.ts'

/** When a project runs, to the month: 'March 2025 – June 2026'. What is not recorded is not told. */
export function sayMonths(startsOn: Day | null, endsOn: Day | null): string {
  const { from, until, fromUntil, noPeriod } = words.projects
  if (startsOn === null) return endsOn === null ? noPeriod : until(sayMonth(endsOn))
  if (endsOn === null) return from(sayMonth(startsOn))

  const [first, last] = [sayMonth(startsOn), sayMonth(endsOn)]
  return first === last ? first : fromUntil(first, last)
}

function sayMonth(day: Day): string {
  const [year, month] = day.split('-')
  return `${words.site.months[Number(month) - 1]} ${year}`
}
