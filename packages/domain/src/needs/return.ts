import { z } from 'zod'
import { Prose } from '../partners/index.ts'

/** Why a need goes back to those who stated it. */
export const NeedReturnReason = z.enum([
  'unclear wording',
  'a response rather than a need',
  'stated already',
  'another measure',
  'source missing',
  'institution missing',
  'too wide',
  'not for this platform',
  'other',
])
export type NeedReturnReason = z.infer<typeof NeedReturnReason>

/** What a reviewer tells whoever has to revise a need. */
export const NeedReturnDraft = z.object({
  reasons: z
    .array(NeedReturnReason, { error: 'Choose at least one reason' })
    .min(1, { error: 'Choose at least one reason' }),
  note: Prose.pipe(
    z.string().min(1, { error: 'Say in a sentence what has to be done before it comes back' }),
  ),
})
export type NeedReturnDraft = z.infer<typeof NeedReturnDraft>
