import type {
  Measure,
  MeasureId,
  Objective,
  ObjectiveId,
  Tie,
  TreeVersionId,
} from '@iisg/domain/pillars'
import type { Day } from '@iisg/domain/time'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { measuresOf } from './measures.ts'

/** A version of the tree as a line of a list. */
export type TreeLine = {
  id: TreeVersionId
  version: number
  label: string
  note: string
  /** A draft has none. */
  inForceOn: Day | null
  inForce: boolean
  basedOnId: TreeVersionId | null
  objectives: number
  measures: number
  /** The cycles that were opened with it. */
  cycles: string[]
}

/** Every version of the tree: drafts first, then the one in force and those before it. */
export function listTrees(db: Db): Promise<TreeLine[]> {
  return trees(db).orderBy(sql`in_force_on desc nulls first`).orderBy('createdAt', 'desc').execute()
}

export function findTree(db: Db, id: TreeVersionId): Promise<TreeLine | undefined> {
  return trees(db).where('id', '=', id).executeTakeFirst()
}

/** An objective of a tree, with its measures in their order. */
export type ObjectiveLine = Objective & {
  id: ObjectiveId
  measures: Pick<Measure, 'id' | 'code' | 'strand' | 'title'>[]
}

/** The objectives of a version, pillar by pillar in their order. */
export async function objectivesOf(db: Db, id: TreeVersionId): Promise<ObjectiveLine[]> {
  const rows = await db
    .selectFrom('objective')
    .where('treeVersionId', '=', id)
    .select(['id', 'pillar', 'code', 'title'])
    .orderBy('pillar', 'desc') // WBCTi, WBCSCi, WBBSi.
    .orderBy('position')
    .execute()
  const measures = await measuresOf(db, id)
  return rows.map((objective) => ({
    ...objective,
    measures: measures.filter((measure) => measure.objective.code === objective.code),
  }))
}

/** Which measures of the version before each measure of a version comes from. */
export async function tiesOf(db: Db, id: TreeVersionId): Promise<Tie[]> {
  return db
    .selectFrom('measureOrigin')
    .innerJoin('measure', 'measure.id', 'measureOrigin.measureId')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where('objective.treeVersionId', '=', id)
    .select(['measureOrigin.originId as from', 'measureOrigin.measureId as to'])
    .execute()
}

/** The measures of a version's measure: where it comes from. */
export async function originsOf(db: Db, id: MeasureId): Promise<MeasureId[]> {
  const rows = await db
    .selectFrom('measureOrigin')
    .where('measureId', '=', id)
    .select('originId')
    .execute()
  return rows.map(({ originId }) => originId)
}

function trees(db: Db) {
  return db
    .selectFrom('treeVersion')
    .select(['id', 'version', 'label', 'note', 'inForceOn', 'basedOnId'])
    .select([
      sql<boolean>`coalesce(id = tree_in_force(), false)`.as('inForce'),
      sql<number>`(select count(*)::int from objective
        where tree_version_id = tree_version.id)`.as('objectives'),
      sql<number>`(select count(*)::int from measure join objective
        on objective.id = measure.objective_id
        where objective.tree_version_id = tree_version.id)`.as('measures'),
      sql<string[]>`array(select cycle.label from mapping_cycle cycle
        where cycle.tree_version_id = tree_version.id order by cycle.starts_on)`.as('cycles'),
    ])
}
