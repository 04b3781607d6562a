import { z } from 'zod'
import { CycleId } from '../cycles/index.ts'
import { Line } from '../partners/index.ts'

/** Why figures leave the public site again. */
export const TakingBack = z.object({
  reason: Line.pipe(z.string().min(1, { error: 'Say why they are taken back' })),
})
export type TakingBack = z.infer<typeof TakingBack>

export const FigureEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('figures.published'),
    cycleId: CycleId,
    figures: z.number().int().positive(),
  }),
  z.object({ type: z.literal('figures.taken back'), cycleId: CycleId, reason: z.string() }),
])
