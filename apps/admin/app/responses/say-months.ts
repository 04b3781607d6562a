import type { Day } from '@iisg/domain/time'

/** 'Feb 2014 – Sep 2019': as much of a period as a list has room for. */
export function sayMonths(from: Day | null, until: Day | null): string {
  if (from === null && until === null) return 'No days recorded'
  if (from === null) return `Until ${monthOf(until)}`
  return until === null ? `Since ${monthOf(from)}` : `${monthOf(from)} – ${monthOf(until)}`
}

function monthOf(day: Day | null): string {
  return day === null ? '' : months.format(new Date(day))
}

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
