import type {
  MeasureDraft,
  MeasureId,
  ObjectiveDraft,
  ObjectiveId,
  TreeDraft,
  TreeVersionId,
} from '@iisg/domain/pillars'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, MoveRefused } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { today } from '../time/index.ts'

/** Which version of a draft an edit starts from: any edit of it counts up. */
export type TreeAt = { id: TreeVersionId; version: number }

/** Copies a tree to a draft; each of its measures comes from the one that it was copied from. */
export function draftTree(db: Db, by: By, from: TreeVersionId, draft: TreeDraft) {
  return change(db, by, async (trx) => {
    const treeVersionId = await copyTree(trx, from, draft)
    return { type: 'tree.drafted', treeVersionId }
  })
}

/** The same within a transaction that is under way. @throws MoveRefused */
export async function copyTree(
  trx: Transaction<Tables>,
  from: TreeVersionId,
  { label, note }: TreeDraft,
): Promise<TreeVersionId> {
  const draft = await trx
    .insertInto('treeVersion')
    .values({ label, note, basedOnId: from })
    .onConflict((conflict) => conflict.column('label').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (draft === undefined) {
    throw new MoveRefused('There is a tree with this name already: give it another')
  }
  await copyInto(trx, from, draft.id)
  return draft.id
}

/** Puts a draft in force: from now on nothing of it changes. @throws MoveRefused, StaleVersion */
export function putInForce(db: Db, by: By, at: TreeAt) {
  return change(db, by, async (trx) => {
    const { count } = await trx
      .selectFrom('measure')
      .innerJoin('objective', 'objective.id', 'measure.objectiveId')
      .where('objective.treeVersionId', '=', at.id)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    if (count === 0) throw new MoveRefused('Add a measure first: needs are stated for measures')
    await beginEdit(trx, at)
    await trx
      .updateTable('treeVersion')
      .set({ inForceOn: await today(trx) })
      .where('id', '=', at.id)
      .execute()
    return { type: 'tree.put in force', treeVersionId: at.id }
  })
}

/** Names a draft anew. @throws MoveRefused, StaleVersion */
export function renameTree(db: Db, by: By, at: TreeAt, { label, note }: TreeDraft) {
  return edit(db, by, at, `renamed the tree to ${label}`, async (trx) => {
    const { rows } = await sql`select from tree_version
      where label = ${label} and id <> ${at.id}`.execute(trx)
    if (rows.length > 0) {
      throw new MoveRefused('There is a tree with this name already: give it another')
    }
    await trx.updateTable('treeVersion').set({ label, note }).where('id', '=', at.id).execute()
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function addObjective(db: Db, by: By, at: TreeAt, draft: ObjectiveDraft) {
  return edit(db, by, at, `added the objective ${draft.code}`, async (trx) => {
    await requireFreeObjective(trx, at.id, draft.code)
    await trx
      .insertInto('objective')
      .values({
        ...draft,
        treeVersionId: at.id,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from objective
          where tree_version_id = ${at.id})`,
      })
      .execute()
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function reviseObjective(
  db: Db,
  by: By,
  at: TreeAt,
  id: ObjectiveId,
  draft: ObjectiveDraft,
) {
  return edit(db, by, at, `revised the objective ${draft.code}`, async (trx) => {
    await requireFreeObjective(trx, at.id, draft.code, id)
    await trx
      .updateTable('objective')
      .set(draft)
      .where('id', '=', id)
      .where('treeVersionId', '=', at.id)
      .execute()
  })
}

/** Takes an objective out of a draft, with its measures. @throws MoveRefused, StaleVersion */
export function retireObjective(db: Db, by: By, at: TreeAt, id: ObjectiveId, code: string) {
  return edit(db, by, at, `took out the objective ${code}`, async (trx) => {
    await trx.deleteFrom('measure').where('objectiveId', '=', id).execute()
    await trx
      .deleteFrom('objective')
      .where('id', '=', id)
      .where('treeVersionId', '=', at.id)
      .execute()
  })
}

/** Moves an objective one place up or down within its pillar. @throws MoveRefused, StaleVersion */
export function shiftObjective(
  db: Db,
  by: By,
  at: TreeAt,
  { id, code }: { id: ObjectiveId; code: string },
  direction: 'up' | 'down',
) {
  return edit(db, by, at, `moved the objective ${code} ${direction}`, async (trx) => {
    const rows = await trx
      .selectFrom('objective')
      .where('treeVersionId', '=', at.id)
      .where(({ eb, selectFrom }) =>
        eb('pillar', '=', selectFrom('objective').where('id', '=', id).select('pillar')),
      )
      .select('id')
      .orderBy('position')
      .execute()
    await keepOrder(trx, 'objective', shifted(rows, id, direction))
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function addMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  objectiveId: ObjectiveId,
  draft: MeasureDraft & { originIds: readonly MeasureId[] },
) {
  const { originIds, ...measure } = draft
  return edit(db, by, at, `added the measure ${draft.code}`, async (trx) => {
    await requireFreeMeasure(trx, at.id, draft.code)
    const { id } = await trx
      .insertInto('measure')
      .values({
        ...measure,
        objectiveId,
        position: sql<number>`(select coalesce(max(position), 0) + 1 from measure
          where objective_id = ${objectiveId})`,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await keepOrigins(trx, at.id, id, originIds)
  })
}

/** @throws MoveRefused where the code is taken. @throws StaleVersion */
export function reviseMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  id: MeasureId,
  draft: MeasureDraft & { originIds: readonly MeasureId[] },
) {
  const { originIds, ...measure } = draft
  return edit(db, by, at, `revised the measure ${draft.code}`, async (trx) => {
    await requireFreeMeasure(trx, at.id, draft.code, id)
    await trx.updateTable('measure').set(measure).where('id', '=', id).execute()
    await keepOrigins(trx, at.id, id, originIds)
  })
}

/** Takes a measure out of a draft; in the crosswalk it is dropped. @throws MoveRefused, StaleVersion */
export function retireMeasure(db: Db, by: By, at: TreeAt, id: MeasureId, code: string) {
  return edit(db, by, at, `took out the measure ${code}`, async (trx) => {
    await trx.deleteFrom('measure').where('id', '=', id).execute()
  })
}

/** Moves a measure one place up or down within its objective. @throws MoveRefused, StaleVersion */
export function shiftMeasure(
  db: Db,
  by: By,
  at: TreeAt,
  { id, code }: { id: MeasureId; code: string },
  direction: 'up' | 'down',
) {
  return edit(db, by, at, `moved the measure ${code} ${direction}`, async (trx) => {
    const rows = await trx
      .selectFrom('measure')
      .where(({ eb, selectFrom }) =>
        eb('objectiveId', '=', selectFrom('measure').where('id', '=', id).select('objectiveId')),
      )
      .select('id')
      .orderBy('position')
      .execute()
    await keepOrder(trx, 'measure', shifted(rows, id, direction))
  })
}

/** Every edit of a draft: it is one, it is the version that was read, and it says what was done. */
function edit(
  db: Db,
  by: By,
  at: TreeAt,
  what: string,
  work: (trx: Transaction<Tables>) => Promise<void>,
) {
  return change(db, by, async (trx) => {
    await beginEdit(trx, at)
    await work(trx)
    return { type: 'tree.revised', treeVersionId: at.id, what }
  })
}

async function beginEdit(trx: Transaction<Tables>, { id, version }: TreeAt): Promise<void> {
  const tree = await trx
    .selectFrom('treeVersion')
    .where('id', '=', id)
    .select(['inForceOn', sql<boolean>`tree_is_fixed(id)`.as('fixed')])
    .executeTakeFirstOrThrow()
  if (tree.fixed) {
    throw new MoveRefused('This tree is in force or in use and stays as it is: copy it to a draft')
  }
  const taken = await trx
    .updateTable('treeVersion')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  keepVersion(taken)
}

async function requireFreeObjective(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  code: string,
  except?: ObjectiveId,
): Promise<void> {
  const { rows } = await sql`select from objective where tree_version_id = ${tree}
    and code = ${code} and id is distinct from ${except ?? null}`.execute(trx)
  if (rows.length > 0) throw new MoveRefused(`The code ${code} is taken: give it another`)
}

async function requireFreeMeasure(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  code: string,
  except?: MeasureId,
): Promise<void> {
  const { rows } = await sql`select from measure
    join objective on objective.id = measure.objective_id
    where objective.tree_version_id = ${tree} and measure.code = ${code}
      and measure.id is distinct from ${except ?? null}`.execute(trx)
  if (rows.length > 0) throw new MoveRefused(`The code ${code} is taken: give it another`)
}

/** A measure comes from measures of the version that its tree was copied from, and of no other. */
async function keepOrigins(
  trx: Transaction<Tables>,
  tree: TreeVersionId,
  id: MeasureId,
  originIds: readonly MeasureId[],
): Promise<void> {
  await trx.deleteFrom('measureOrigin').where('measureId', '=', id).execute()
  if (originIds.length === 0) return
  const { numAffectedRows } = await sql`insert into measure_origin (measure_id, origin_id)
    select ${id}, measure.id from measure
    join objective on objective.id = measure.objective_id
    join tree_version draft on draft.based_on_id = objective.tree_version_id
    where draft.id = ${tree} and measure.id = any(${[...originIds]}::uuid[])`.execute(trx)
  if (Number(numAffectedRows) !== new Set(originIds).size) {
    throw new MoveRefused(
      'A measure comes from measures of the version that this one was copied from',
    )
  }
}

async function copyInto(
  trx: Transaction<Tables>,
  from: TreeVersionId,
  to: TreeVersionId,
): Promise<void> {
  await sql`insert into objective (tree_version_id, pillar, code, title, position)
    select ${to}, pillar, code, title, position from objective
    where tree_version_id = ${from}`.execute(trx)
  await sql`insert into measure (objective_id, strand, code, title, position)
    select copy.id, measure.strand, measure.code, measure.title, measure.position
    from measure join objective on objective.id = measure.objective_id
    join objective copy on copy.tree_version_id = ${to} and copy.code = objective.code
    where objective.tree_version_id = ${from}`.execute(trx)
  await sql`insert into measure_origin (measure_id, origin_id)
    select copied.id, measure.id
    from measure join objective on objective.id = measure.objective_id
    join objective copy on copy.tree_version_id = ${to} and copy.code = objective.code
    join measure copied on copied.objective_id = copy.id and copied.code = measure.code
    where objective.tree_version_id = ${from}`.execute(trx)
}

function shifted<Id>(rows: readonly { id: Id }[], id: Id, by: 'up' | 'down'): Id[] {
  const ids = rows.map((row) => row.id)
  const at = ids.indexOf(id)
  const other = by === 'up' ? at - 1 : at + 1
  const swapped = ids[other]
  // At its end of the list, it stays there.
  if (at < 0 || swapped === undefined) return ids
  return ids.with(at, swapped).with(other, id)
}

async function keepOrder(
  trx: Transaction<Tables>,
  table: 'objective' | 'measure',
  ids: readonly string[],
): Promise<void> {
  await sql`update ${sql.table(table)} set position = place.at
    from unnest(${[...ids]}::uuid[]) with ordinality as place (id, at)
    where ${sql.table(table)}.id = place.id`.execute(trx)
}
