import { z } from 'zod'
import { Prose } from '../partners/index.ts'

/** Why a response goes back to whoever reported it. */
export const ReturnReason = z.enum([
  'dates',
  'partners',
  'money',
  'who',
  'unclear',
  'duplicate',
  'not ours',
  'classified',
  'other',
])
export type ReturnReason = z.infer<typeof ReturnReason>

const error = 'Choose at least one reason'

/** What somebody says when a response goes back. */
export const ReturnDraft = z
  .object({
    reasons: z.array(ReturnReason, { error }).min(1, { error }),
    note: Prose.pipe(z.string().max(2000, { error: 'Keep it to 2,000 characters' })).default(''),
  })
  .refine(({ reasons, note }) => !reasons.includes('other') || note !== '', {
    path: ['note'],
    error: 'Say what the other reason is',
  })
export type ReturnDraft = z.infer<typeof ReturnDraft>
