import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import type { IatiActivity } from './activity.ts'
import { type Kin, parentsOf } from './kinship.ts'
import { namesNoPlace, partnersOf } from './partners.ts'
import type { Reading } from './reading.ts'

/**
 * Gives an activity that names no place the partners that its parts in the same file name: some
 * publishers write country and sector on the components only. Such activities come last, since
 * their parts may stand behind them; all others pass through as they come.
 */
export async function* withPlacesOfParts(
  readings: AsyncIterable<Reading>,
): AsyncGenerator<Reading> {
  const named = new Map<string, Partner[]>()
  const kin: Kin[] = []
  const waiting: IatiActivity[] = []

  for await (const reading of readings) {
    if (reading.type !== 'activity') {
      yield reading
      continue
    }
    const { activity } = reading
    const { identifier, related } = activity
    kin.push({ identifier, related })
    if (identifier !== null) named.set(identifier, partnersOf(activity))

    if (namesNoPlace(activity)) waiting.push(activity)
    else yield reading
    const overdue = waiting.length > mostWaiting ? waiting.shift() : undefined
    if (overdue !== undefined) yield { type: 'activity', activity: overdue }
  }

  const parts = parentsOf(kin)
  for (const activity of waiting) {
    yield {
      type: 'activity',
      activity: withPartners(activity, partnersBelow(activity, parts, named)),
    }
  }
}

/** A file of which no activity names a place must not fill the memory: it has nothing to inherit. */
const mostWaiting = 2000

function partnersBelow(
  { identifier }: IatiActivity,
  parts: ReadonlyMap<string, ReadonlySet<string>>,
  named: ReadonlyMap<string, readonly Partner[]>,
): Partner[] {
  const below = new Set(identifier === null ? [] : parts.get(identifier))
  // A set is walked through to its end even while it grows.
  for (const part of below) for (const each of parts.get(part) ?? []) below.add(each)

  const all = new Set([...below].flatMap((part) => named.get(part) ?? []))
  return partners.filter((partner) => all.has(partner))
}

function withPartners(activity: IatiActivity, found: Partner[]): IatiActivity {
  if (found.length === 0) return activity
  const names = found.map((partner) => partnerNames[partner]).join(', ')
  const note = {
    line: activity.line,
    element: 'iati-activity',
    sentence: `It names no place itself. Its parts name ${names}.`,
  }
  return { ...activity, partnersOfParts: found, notes: [...activity.notes, note] }
}
