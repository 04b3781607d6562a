import { methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { type Finding, findingsAmong, type NeedWeight, needWeightsOf } from '@iisg/domain/findings'
import type { ResponseId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { beginningsIn } from '../needs/index.ts'
import { countedStates } from '../responses/index.ts'
import { comparedRecords } from './compared.ts'
import { fingerprintOfPair } from './fingerprint.ts'

/** A finding, the fingerprint of what it was judged by, and what its N is made of. */
export type FoundPair = Finding & { fingerprint: string; needWeights: NeedWeight[] }

/** All pairs that are found now among the responses that may be at work in a cycle. */
export async function findPairs(db: Db, cycle: MappingCycle): Promise<FoundPair[]> {
  const { window } = cycle
  const rows = await db
    .selectFrom('response')
    .where('state', 'in', countedStates)
    .where(sql<boolean>`coalesce(actual_start, planned_start, ${window.from}) <= ${window.until}`)
    .where(sql<boolean>`coalesce(actual_end, planned_end, ${window.until}) >= ${window.from}`)
    .select('id')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [responses, together, beginnings] = await Promise.all([
    comparedRecords(db, cycle.id, ids),
    whatBelongsTogether(db),
    beginningsIn(db, cycle.id),
  ])
  const recordOf = new Map(responses.map((response) => [response.id, response]))
  const judging = { method: methodOf(cycle.methodVersion), horizon: window.until }
  const isKin = (one: ResponseId, other: ResponseId) => together.has(keyOf(one, other))

  return findingsAmong(responses, isKin, judging).flatMap((finding) => {
    const [one, other] = finding.pair.map((id) => recordOf.get(id))
    if (!one || !other) return []
    const fingerprint = fingerprintOfPair(one, other, beginnings)
    return [{ ...finding, fingerprint, needWeights: needWeightsOf(one, other, judging.method) }]
  })
}

/** The pairs of which one names the other, here or in a file of IATI; of merged records, the kept ones. */
async function whatBelongsTogether(db: Db): Promise<Set<string>> {
  const named = sql<{ oneId: ResponseId; otherId: ResponseId }>`(
    select response_id as one_id, other_id from response_kinship
    union
    select coalesce(one.merged_into_id, one.id), coalesce(other.merged_into_id, other.id)
    from response_relation r
    join response_external_id x on x.scheme = 'iati' and x.value = r.identifier
    join response one on one.id = r.response_id
    join response other on other.id = x.response_id
    where r.kind in ('parent', 'child') and x.response_id <> r.response_id)`
  const rows = await db.selectFrom(named.as('named')).select(['oneId', 'otherId']).execute()
  return new Set(rows.map(({ oneId, otherId }) => keyOf(oneId, otherId)))
}

function keyOf(one: ResponseId, other: ResponseId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
