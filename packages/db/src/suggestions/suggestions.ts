import type { MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import type { ResponseId } from '@iisg/domain/responses'
import { type Only, type Suggestion, suggestLinks } from '@iisg/domain/suggestions'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { listNeeds } from '../needs/index.ts'
import { fingerprintOf } from './dismissals.ts'
import { type Suggestable, suggestableResponses } from './suggestable.ts'

/** A suggested link with both of its sides. */
export type SuggestedLink = Suggestion & Suggestable & { need: Need }

/**
 * The links that somebody may have forgotten in a cycle, the likeliest first. What is linked, what
 * was withdrawn and what was dismissed is not suggested again, unless either side has changed since
 * it was dismissed.
 */
export async function suggestedLinksIn(
  db: Db,
  cycle: MappingCycle,
  only: Only = {},
): Promise<SuggestedLink[]> {
  const needs = (await listNeeds(db, cycle.id)).filter(({ state }) => state !== 'closed')
  const pillars = [...new Set(needs.map(({ measure }) => measure.objective.pillar))]
  const [responses, linked, dismissed] = await Promise.all([
    suggestableResponses(db, { pillars, window: cycle.window }),
    linkedIn(db, cycle),
    dismissedIn(db, cycle),
  ])
  const needOf = new Map(needs.map((need) => [need.id, need]))
  const sideOf = new Map(responses.map((side) => [side.response.id, side]))

  const found = suggestLinks({
    needs,
    responses: responses.map(({ response }) => response),
    window: cycle.window,
    isSettled: (needId, responseId) => linked.has(pairOf(needId, responseId)),
    only,
  })
  return found.flatMap((suggestion) => {
    const { needId, responseId } = suggestion
    const [need, side] = [needOf.get(needId), sideOf.get(responseId)]
    if (!need || !side) return []
    const known = dismissed.get(pairOf(needId, responseId))
    if (known !== undefined && known === fingerprintOf(need, side.response)) return []
    return [{ ...suggestion, ...side, need }]
  })
}

function pairOf(needId: string, responseId: string): string {
  return `${needId} ${responseId}`
}

async function linkedIn(db: Db, cycle: MappingCycle): Promise<Set<string>> {
  const rows = await db
    .selectFrom('supportLink')
    .innerJoin('need', 'need.id', 'supportLink.needId')
    .innerJoin('response', 'response.id', 'supportLink.responseId')
    .where('need.cycleId', '=', cycle.id)
    // What was said of a merged record was said of the one that is kept.
    .select([
      'needId',
      sql<ResponseId>`coalesce(response.merged_into_id, response.id)`.as('responseId'),
    ])
    .execute()
  return new Set(rows.map(({ needId, responseId }) => pairOf(needId, responseId)))
}

async function dismissedIn(db: Db, cycle: MappingCycle): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('dismissedSuggestion')
    .innerJoin('need', 'need.id', 'dismissedSuggestion.needId')
    .where('need.cycleId', '=', cycle.id)
    .select(['needId', 'responseId', 'fingerprint'])
    .execute()
  return new Map(rows.map((row) => [pairOf(row.needId, row.responseId), row.fingerprint]))
}
