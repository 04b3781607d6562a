import { z } from 'zod'
import { NeedId } from '../needs/index.ts'
import { ResponseId } from '../responses/index.ts'
import { DismissalReason } from './dismissal.ts'

export const SuggestionEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('suggestion.dismissed'),
    needId: NeedId,
    responseId: ResponseId,
    reason: DismissalReason,
  }),
])
