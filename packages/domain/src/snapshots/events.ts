import { z } from 'zod'
import { CycleId } from '../cycles/index.ts'
import { Fingerprint } from './seal.ts'

export const SnapshotEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cycle.frozen'), cycleId: CycleId, fingerprint: Fingerprint }),
  z.object({
    type: z.literal('cycle.erratum told'),
    cycleId: CycleId,
    number: z.number().int().positive(),
  }),
])
