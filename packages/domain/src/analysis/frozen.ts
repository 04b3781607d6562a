import type { MappingCycle } from '../cycles/index.ts'
import type { ResponseRecord } from '../responses/index.ts'
import type { MatrixInput } from './matrix.ts'

/**
 * What the figures of a frozen cycle are weighed from: the records as they were when it was frozen.
 * The same reasoning reads it that reads living records.
 */
export type FrozenRecords = {
  cycle: MappingCycle
  /** The cycle that agreed the needs: itself, or for a response mapping the needs mapping before. */
  needsOf: Pick<MappingCycle, 'id' | 'label'>
  /** Whose objectives the needs are ordered by. */
  tree: { label: string; note: string }
  /** Needs in every state, the links that counted, the tasks, and the method's whole table. */
  weighed: MatrixInput
  /** The responses behind the links. */
  responses: ResponseRecord[]
}
