import type { Day } from '@iisg/domain/time'
import { dayIn } from '../values/day.ts'
import { instantIn } from '../values/instant.ts'

/** Some publishers' lists went through a spreadsheet that wrote days as month/day/year. */
function isoDate(text: string): string {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d))?$/.exec(text)
  if (found === null) return text
  const [, month = '', day = '', year = '', hour = '0', minute = '00'] = found
  const time = `${hour.padStart(2, '0')}:${minute}`
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${time}`
}

export function cellDay(text: string): Day | null {
  return dayIn(isoDate(text))
}

export function cellInstant(text: string): string | null {
  return instantIn(isoDate(text))
}
