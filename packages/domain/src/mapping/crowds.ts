import { ActivityType } from '../activities/index.ts'
import {
  Changes,
  type Columns,
  type Crowd,
  CrowdSweep,
  forEachPartner,
  type ResponseFacts,
} from '../analysis/index.ts'
import { type Partner, partners } from '../partners/index.ts'

/** The crowds of every cell, need by need. */
export function crowdsOf(columns: Columns): Record<Partner, Crowd>[] {
  const { starts, counts, from, until, types } = columns
  const changes = new Changes(columns)
  const sweeps = forEachPartner(() => new CrowdSweep())
  const inTurn = partners.map((partner) => sweeps[partner])

  return Array.from({ length: starts.length - 1 }, (_, row) => {
    const count = changes.of(row)
    const { order } = changes
    for (let at = 0; at < count; at++) {
      const change = order[at] ?? 0
      const place = change >> 1
      for (let bits = counts[place] ?? 0; bits !== 0; bits &= bits - 1) {
        const sweep = inTurn[31 - Math.clz32(bits & -bits)]
        if ((change & 1) === 0) sweep?.end(types[place] ?? 0)
        else sweep?.start(from[place] ?? 0, until[place] ?? 0, types[place] ?? 0)
      }
    }
    return forEachPartner((partner) => sweeps[partner].crowd())
  })
}

/**
 * For each link in turn, a bit for each activity type of its response. Those of one often come together.
 *
 * @param places The place of each link's response; −1 where it is none of these.
 */
export function typesByLink(
  responses: readonly ResponseFacts[],
  places: Int32Array,
): (at: number) => number {
  let before = -1
  let types = 0
  return (at) => {
    const place = places[at] ?? -1
    if (place !== before) types = typeBits(responses[place])
    before = place
    return types
  }
}

/** A bit for each activity type of a response. */
export function typeBits(facts: ResponseFacts | undefined): number {
  let all = 0
  for (const type of facts?.activityTypes ?? []) all |= 1 << (bitOf.get(type) ?? 0)
  return all
}

const bitOf = new Map(ActivityType.options.map((type, bit) => [type, bit]))
