import { methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { type Finding, findingsAmong, type NeedWeight, needWeightsOf } from '@iisg/domain/findings'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { beginningsIn } from '../needs/index.ts'
import { countedStates } from '../responses/index.ts'
import { comparedRecords } from './compared.ts'
import { fingerprintOfPair, judgedNeedsOf, type Look } from './fingerprint.ts'
import { kinshipIn } from './kinship.ts'

/** A finding, the fingerprint of what it was judged by, and what its N is made of. */
export type FoundPair = Finding & { fingerprint: string; needWeights: NeedWeight[] }

/** A cycle as all pairs are looked at by it. */
type CycleLook = Look & { cycle: MappingCycle }

/**
 * All pairs that are found now among the responses that may be at work in some cycles, cycle by
 * cycle: a pair may be found by several, and has one fingerprint.
 */
export async function findPairs(db: Db, cycles: readonly MappingCycle[]): Promise<FoundPair[]> {
  const isKin = await kinshipIn(db)
  const looks: CycleLook[] = []
  for (const cycle of cycles) looks.push(await lookBy(db, cycle))
  const needs = judgedNeedsOf(looks)

  return looks.flatMap(({ cycle, responses }) => {
    const recordOf = new Map(responses.map((response) => [response.id, response]))
    const judging = { method: methodOf(cycle.methodVersion), horizon: cycle.window.until }
    return findingsAmong(responses, isKin, judging).flatMap((finding) => {
      const [one, other] = finding.pair.map((id) => recordOf.get(id))
      if (!one || !other) return []
      const fingerprint = fingerprintOfPair(one, other, needs)
      return [{ ...finding, fingerprint, needWeights: needWeightsOf(one, other, judging.method) }]
    })
  })
}

async function lookBy(db: Db, cycle: MappingCycle): Promise<CycleLook> {
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
  const [responses, beginnings] = await Promise.all([
    comparedRecords(db, cycle.id, ids),
    beginningsIn(db, cycle.id),
  ])
  return { cycle, responses, beginnings }
}
