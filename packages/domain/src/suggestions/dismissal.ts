import { z } from 'zod'
import { Prose } from '../partners/index.ts'

/** Why a suggested link is none. */
export const DismissalReason = z.enum(
  ['other subject', 'other partner', 'too small', 'recorded elsewhere', 'other'],
  { error: 'Choose why it is no link' },
)
export type DismissalReason = z.infer<typeof DismissalReason>

/** What somebody says who does not want a suggested link. */
export const DismissalDraft = z
  .object({ reason: DismissalReason, note: Prose })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', {
    path: ['note'],
    error: 'Say why it is no link',
  })
export type DismissalDraft = z.infer<typeof DismissalDraft>
