import { changesBetween } from '@iisg/domain/changes'
import type { CycleId } from '@iisg/domain/cycles'
import type { Need, NeedDraft, NeedId } from '@iisg/domain/needs'
import { sql, type Transaction } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { type By, change, keepVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'

/** The needs of a cycle, in the order of its tree: pillar, objective, measure. */
export function listNeeds(db: Db, cycleId: CycleId): Promise<Need[]> {
  return needs(db)
    .where('need.cycleId', '=', cycleId)
    .orderBy('objective.pillar', 'desc') // WBCTi, WBCSCi, WBBSi.
    .orderBy('objective.position')
    .orderBy('measure.position')
    .orderBy('need.code')
    .execute()
}

export function findNeed(db: Db, id: NeedId): Promise<Need | undefined> {
  return needs(db).where('need.id', '=', id).executeTakeFirst()
}

/** States a need. Its code follows from its measure and how many there are already. */
export function stateNeed(db: Db, by: By, draft: NeedDraft) {
  return change(db, by, async (trx) => {
    const code = await nextCode(trx, draft)
    const { id: needId } = await trx
      .insertInto('need')
      .values({ ...draft, code, provenance: JSON.stringify({ kind: 'manual' }) })
      .returning('id')
      .executeTakeFirstOrThrow()

    return { type: 'need.stated', needId }
  })
}

/** @throws StaleVersion where somebody else has revised it since `version`. */
export function reviseNeed(db: Db, by: By, id: NeedId, version: number, draft: NeedDraft) {
  return change(db, by, async (trx) => {
    const before = await findNeed(trx, id)
    const revised = await trx
      .updateTable('need')
      .set({ ...draft, version: version + 1, updatedAt: sql`now()` })
      .where('id', '=', id)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst()
    keepVersion(revised)

    const changes = changesBetween({ ...before, measureId: before?.measure.id }, draft)
    return { type: 'need.revised', needId: id, changes }
  })
}

async function nextCode(trx: Transaction<Tables>, { cycleId, measureId }: NeedDraft) {
  const measure = await trx
    .selectFrom('measure')
    .where('id', '=', measureId)
    .select('code')
    .forUpdate() // Two needs stated at once wait for each other here.
    .executeTakeFirstOrThrow()
  const { last } = await trx
    .selectFrom('need')
    .where('cycleId', '=', cycleId)
    .where('code', 'like', `${measure.code}-%`)
    .select(({ fn }) => fn.max('code').as('last'))
    .executeTakeFirstOrThrow()

  const number = Number(last?.slice(measure.code.length + 1) ?? 0) + 1
  return `${measure.code}-${String(number).padStart(2, '0')}`
}

function needs(db: Db) {
  return db
    .selectFrom('need')
    .innerJoin('measure', 'measure.id', 'need.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .select(['need.id', 'need.version', 'need.cycleId', 'need.code', 'need.title'])
    .select(['need.description', 'need.kinds', 'need.perspectives', 'need.partners'])
    .select(['need.priority', 'need.state', 'need.tier', 'need.previousNeedId', 'need.provenance'])
    .select(({ ref }) =>
      jsonBuildObject({
        id: ref('measure.id'),
        code: ref('measure.code'),
        strand: ref('measure.strand'),
        title: ref('measure.title'),
        objective: jsonBuildObject({
          code: ref('objective.code'),
          pillar: ref('objective.pillar'),
          title: ref('objective.title'),
        }),
      }).as('measure'),
    )
}
