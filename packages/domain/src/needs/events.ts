import { z } from 'zod'
import { Changes } from '../changes/index.ts'
import { NeedId } from './need.ts'

export const NeedEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('need.stated'), needId: NeedId }),
  z.object({ type: z.literal('need.revised'), needId: NeedId, changes: Changes }),
])
