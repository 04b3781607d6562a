import { z } from 'zod'
import { Day } from '../time/index.ts'
import { CycleId } from './cycle.ts'
import { Stage } from './stage.ts'

export const CycleEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cycle.opened'), cycleId: CycleId }),
  z.object({ type: z.literal('cycle.planned'), cycleId: CycleId }),
  z.object({
    type: z.literal('cycle.moved'),
    cycleId: CycleId,
    from: Stage,
    to: Stage,
    on: Day,
  }),
])
