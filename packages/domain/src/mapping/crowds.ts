import { ActivityType } from '../activities/index.ts'
import {
  type Columns,
  CrowdSweep,
  forEachPartner,
  partnerBits,
  type ResponseFacts,
} from '../analysis/index.ts'
import type { Partner } from '../partners/index.ts'

/** What is at work in a cell, and how much of it at once. */
export type Crowd = {
  /** Responses that count there on some day of the cycle. */
  responses: number
  /** Formula G: the most of one activity type on one day. */
  crowding: number
  /** Pairs of responses that share at least a day, and the most days that two of them share. */
  pairs: number
  longest: number
}

/**
 * The crowds of every cell, need by need.
 *
 * @param types For each link, a bit for each activity type of its response.
 */
export function crowdsOf(columns: Columns, types: Int32Array): Record<Partner, Crowd>[] {
  const { starts, order, counts, from, until } = columns
  const sweep = new CrowdSweep()

  return Array.from({ length: starts.length - 1 }, (_, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    return forEachPartner((partner) => {
      const bit = partnerBits[partner]
      let responses = 0
      for (let place = start; place < end; place++) {
        const at = order[place] ?? 0
        if (((counts[at] ?? 0) & bit) === 0) continue
        responses++
        sweep.add(from[at] ?? 0, until[at] ?? 0, types[at] ?? 0)
      }
      sweep.run()
      const { crowding, pairs, longest } = sweep
      return { responses, crowding, pairs, longest }
    })
  })
}

/** A bit for each activity type of a response. */
export function typeBits(facts: ResponseFacts | undefined): number {
  let all = 0
  for (const type of facts?.activityTypes ?? []) all |= 1 << (places.get(type) ?? 0)
  return all
}

const places = new Map(ActivityType.options.map((type, place) => [type, place]))
