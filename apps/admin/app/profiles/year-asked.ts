import { addDays, addMonths, Day, Month, monthOf, type Period } from '@iisg/domain/time'

/** Twelve months, and where those before and after begin. */
export type YearAsked = { window: Period; earlier: Month; later: Month }

/**
 * The twelve months that an address asks for by `from`. Where it asks for none, they begin with the
 * month before this one, so that what has just been is seen beside what comes.
 */
export function yearAsked(search: URLSearchParams, today: Day): YearAsked {
  const asked = Month.safeParse(search.get('from'))
  const isOfOurTime = asked.success && asked.data >= '1990-01' && asked.data < '2100-01'
  const first = firstDayOf(isOfOurTime ? asked.data : monthOf(addMonths(today, -1)))
  const next = addMonths(first, 12)
  return {
    window: { from: first, until: addDays(next, -1) },
    earlier: monthOf(addMonths(first, -12)),
    later: monthOf(next),
  }
}

function firstDayOf(month: Month): Day {
  return Day.parse(`${month}-01`)
}
