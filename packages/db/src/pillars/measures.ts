import type { Measure, TreeVersionId } from '@iisg/domain/pillars'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../db.ts'

/** The measures of a version of the tree, pillar by pillar in its order. */
export function measuresOf(db: Db, treeVersionId: TreeVersionId): Promise<Measure[]> {
  return db
    .selectFrom('measure')
    .innerJoin('objective', 'objective.id', 'measure.objectiveId')
    .where('objective.treeVersionId', '=', treeVersionId)
    .select(['measure.id', 'measure.code', 'measure.strand', 'measure.title'])
    .select(({ ref }) =>
      jsonBuildObject({
        code: ref('objective.code'),
        pillar: ref('objective.pillar'),
        title: ref('objective.title'),
      }).as('objective'),
    )
    .orderBy('objective.pillar', 'desc')
    .orderBy('objective.position')
    .orderBy('measure.position')
    .execute()
}
