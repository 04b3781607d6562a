import type { MatrixInput } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import { counts, type Need } from '@iisg/domain/needs'
import type { Db } from '../db.ts'
import { stoodAs } from '../needs/index.ts'
import { needsAsCloseAsToday } from './as-close-as-today.ts'
import { frozenRecordsOf } from './frozen.ts'
import { livingInputFor } from './living-input.ts'

/**
 * All that the coverage of a cycle's needs is weighed from. Drafts are not weighed. Of a frozen cycle
 * it is what was frozen, whatever became of the responses since.
 */
export function matrixInputFor(
  db: Db,
  cycle: MappingCycle,
  where: 'working' | 'published' = 'working',
): Promise<MatrixInput> {
  return inputFor(db, cycle, async (needs) => needs.filter(({ state }) => counts(state, where)))
}

/**
 * The same as cycles are compared by: with the needs that were closed in it after they had been
 * validated or adopted, in the state in which they stood. What is met has ended, and was there.
 */
export function comparedInputFor(db: Db, cycle: MappingCycle): Promise<MatrixInput> {
  return inputFor(db, cycle, async (needs) => {
    const closed = needs.filter(({ state }) => state === 'closed').map(({ id }) => id)
    const stood = await stoodAs(db, closed)
    return needs
      .map((need) => ({
        ...need,
        state: need.state === 'closed' ? (stood.get(need.id) ?? need.state) : need.state,
      }))
      .filter(({ state }) => counts(state, 'working'))
  })
}

async function inputFor(
  db: Db,
  cycle: MappingCycle,
  weighedOf: (needs: readonly Need[]) => Promise<Need[]>,
): Promise<MatrixInput> {
  const frozen = await frozenRecordsOf(db, cycle.id)
  const all = frozen?.weighed ?? (await livingInputFor(db, cycle))
  const needs = await weighedOf(all.needs)
  return { ...all, needs: frozen ? await needsAsCloseAsToday(db, needs) : needs }
}
