import { Day } from '@iisg/domain/time'

/**
 * The day on the front of what publishers write: '2009-09-01', '2009-09-01Z', '2009-09-01T00:00:00'.
 * Null where it is none, or one on which no project can have been: year 1, 1900, 9999.
 */
export function dayIn(text: string): Day | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ].*|Z|[+-]\d\d:?\d\d)?$/.exec(text.trim())
  const day = Day.safeParse(found?.[1])
  return day.success && day.data >= earliest && day.data <= latest ? day.data : null
}

const earliest = '1945-01-01'
const latest = '2100-12-31'
