import type { MappingCycle } from '@iisg/domain/cycles'
import { mayKnowNeed, type NeedId } from '@iisg/domain/needs'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import {
  listResponses,
  type ResponseCounts,
  type ResponseFilter,
  type ResponseLine,
  responseCounts,
} from '../responses/index.ts'
import { frozenRecordsOf } from './frozen.ts'
import { frozenResponses } from './frozen-responses.ts'
import { needsCycleOf } from './living-input.ts'

/** What such a list is narrowed to: it says itself which needs and states there are. */
export type FilterIn = Omit<ResponseFilter, 'needIds' | 'handedIn'>

/** A page of the responses of a cycle, with the counts beside the filters. */
export type ResponsesIn = {
  lines: ResponseLine[]
  total: number
  counts: ResponseCounts
  /** Whose needs they are linked to: the cycle itself, or for a response mapping the needs mapping before. */
  needsOf: Pick<MappingCycle, 'id' | 'label'>
}

/**
 * What a cycle weighs: the responses that count and are linked to a need of it, as far as the viewer
 * may know the need and the response. Of a frozen cycle they are told as they were, and to nobody
 * who may not know them today.
 */
export async function responsesIn(
  db: Db,
  cycle: MappingCycle,
  filter: FilterIn,
  page: { size: number; number: number },
): Promise<ResponsesIn> {
  const frozen = await frozenRecordsOf(db, cycle.id)
  if (frozen) {
    const { needsOf } = frozen
    return { ...(await frozenResponses(db, frozen, filter, page)), needsOf }
  }
  const needsOf = await needsCycleOf(db, cycle)
  const needs = await listNeeds(db, needsOf.id)
  const needIds = needs
    .filter((need) => mayKnowNeed(filter.viewer, need))
    .map(({ id }): NeedId => id)
  const [list, counts] = await Promise.all([
    listResponses(db, { ...filter, needIds }, page),
    responseCounts(db, { ...filter, needIds }),
  ])
  return { ...list, counts, needsOf: { id: needsOf.id, label: needsOf.label } }
}
