import type { Viewer } from '@iisg/domain/accounts'
import type { CycleId } from '@iisg/domain/cycles'
import { mayKnowNeed, type NeedId } from '@iisg/domain/needs'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { needsById } from '../needs/index.ts'
import { KeptTexts, type TextSource } from './kept-texts.ts'
import { type LookAlike, likestKnown } from './likest-known.ts'

/** What is typed of a need, in the cycle in which it would be stated. */
type TypedNeed = { cycleId: CycleId; title: string; description: string }

/** The needs of a cycle that somebody may know and that what is typed looks like, the likest first. */
export async function similarNeeds(
  db: Db,
  viewer: Viewer,
  { cycleId, title, description }: TypedNeed,
): Promise<LookAlike<NeedId>[]> {
  const typed = { title, summary: description }
  return likestKnown(db, keptOf(db, cycleId), typed, async (ids) => {
    const needs = await needsById(db, ids)
    return needs
      .filter((need) => mayKnowNeed(viewer, need))
      .map(({ id, code, title }) => ({ id, title: `${code} ${title}` }))
  })
}

const keptByDb = new WeakMap<Db, Map<CycleId, KeptTexts<NeedId>>>()

function keptOf(db: Db, cycleId: CycleId): KeptTexts<NeedId> {
  const byCycle = keptByDb.get(db) ?? new Map<CycleId, KeptTexts<NeedId>>()
  const kept = byCycle.get(cycleId) ?? new KeptTexts(needsOf(cycleId))
  keptByDb.set(db, byCycle.set(cycleId, kept))
  return kept
}

function needsOf(cycleId: CycleId): TextSource<NeedId> {
  return {
    marks: (db, ids) =>
      db
        .selectFrom('need')
        .where('cycleId', '=', cycleId)
        .$if(ids !== undefined, (some) => some.where('id', '=', sql<NeedId>`any(${ids}::uuid[])`))
        .select(['id', sql<string>`need.xmin::text`.as('mark')])
        .execute(),
    texts: (db, ids) =>
      db
        .selectFrom('need')
        .where('id', '=', sql<NeedId>`any(${ids}::uuid[])`)
        .select(['id', 'title', 'description as summary'])
        .execute(),
  }
}
