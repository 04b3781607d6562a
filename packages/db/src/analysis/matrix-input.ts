import type { MatrixInput } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { counts } from '@iisg/domain/needs'
import type { Db } from '../db.ts'
import { needsAsCloseAsToday } from './as-close-as-today.ts'
import { frozenRecordsOf } from './frozen.ts'
import { livingInputFor } from './living-input.ts'

/**
 * All that the coverage of a cycle's needs is weighed from. Drafts are not weighed. Of a frozen cycle
 * it is what was frozen, whatever became of the responses since.
 */
export async function matrixInputFor(
  db: Db,
  cycle: MappingCycle,
  where: 'working' | 'published' = 'working',
): Promise<MatrixInput> {
  const frozen = await frozenRecordsOf(db, cycle.id)
  const all = frozen?.weighed ?? (await livingInputFor(db, cycle))
  const needs = all.needs.filter(({ state }) => counts(state, where))
  return { ...all, needs: frozen ? await needsAsCloseAsToday(db, needs) : needs }
}
