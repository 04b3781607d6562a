import { z } from 'zod'
import { Prose } from '../partners/index.ts'

/** What somebody types who freezes a cycle: its label, to be sure that it is this one. */
export function freezingOf(label: string) {
  return z.object({
    label: z
      .string()
      .trim()
      .refine((typed) => typed === label, { error: `Type the cycle’s name exactly: ${label}` }),
  })
}

/** What was wrong in a frozen cycle, and what is right instead. */
export const ErratumDraft = z.object({
  wrong: Prose.pipe(z.string().min(1, { error: 'Say what was wrong' })),
  right: Prose.pipe(z.string().min(1, { error: 'Say what is right' })),
})
export type ErratumDraft = z.infer<typeof ErratumDraft>
