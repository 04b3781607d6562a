import { matrixOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { FiguresInput } from '@iisg/domain/public-figures'
import { frozenRecordsOf } from '../analysis/index.ts'
import type { Db } from '../db.ts'

/** Why there are no figures of a cycle to publish. */
export type NoFigures = 'it maps responses' | 'it is not frozen'

/**
 * What the public figures of a cycle are made from: the adopted needs of its snapshot, weighed as the
 * matrix weighs them. Living records are never among them.
 */
export async function figuresInputOf(
  db: Db,
  cycle: MappingCycle,
): Promise<(FiguresInput & { whole: number }) | NoFigures> {
  if (cycle.kind !== 'needs') return 'it maps responses'
  const frozen = await frozenRecordsOf(db, cycle.id)
  if (!frozen) return 'it is not frozen'

  const { weighed } = frozen
  const needs = weighed.needs.filter(({ state }) => counts(state, 'published'))
  const { rows } = matrixOf({ ...weighed, needs })
  const asked = new Set<Pillar>([
    ...weighed.tasks.map(({ pillar }) => pillar),
    ...needs.map(({ measure }) => measure.objective.pillar),
  ])
  return { rows, pillars: pillars.filter((pillar) => asked.has(pillar)), whole: needs.length }
}
