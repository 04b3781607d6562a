import { methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { type Finding, findingsAmong, type NeedWeight, needWeightsOf } from '@iisg/domain/findings'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { beginningsIn } from '../needs/index.ts'
import { countedStates } from '../responses/index.ts'
import { comparedRecords } from './compared.ts'
import { fingerprintOfPair } from './fingerprint.ts'
import { kinshipIn } from './kinship.ts'

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
  const [responses, isKin, beginnings] = await Promise.all([
    comparedRecords(db, cycle.id, ids),
    kinshipIn(db),
    beginningsIn(db, cycle.id),
  ])
  const recordOf = new Map(responses.map((response) => [response.id, response]))
  const judging = { method: methodOf(cycle.methodVersion), horizon: window.until }

  return findingsAmong(responses, isKin, judging).flatMap((finding) => {
    const [one, other] = finding.pair.map((id) => recordOf.get(id))
    if (!one || !other) return []
    const fingerprint = fingerprintOfPair(one, other, beginnings)
    return [{ ...finding, fingerprint, needWeights: needWeightsOf(one, other, judging.method) }]
  })
}
