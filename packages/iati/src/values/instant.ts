import { Day } from '@iisg/domain/time'

/**
 * An instant in UTC, such as '2024-12-27T14:31:32.000Z', from what publishers write: with a zone,
 * without one (then taken for UTC), or a day alone (then its beginning). Null for anything else.
 */
export function instantIn(text: string): string | null {
  const found = iso.exec(text.trim())
  const [, day, time = '00:00', zone = 'Z'] = found ?? []
  // `Date` would take 30 February for 2 March.
  if (!Day.safeParse(day).success) return null
  const instant = new Date(`${day}T${time.slice(0, 12)}${zone}`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:\d\d)?$/
