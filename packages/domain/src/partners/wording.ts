import { z } from 'zod'
import { designated, withoutFlags } from './designation.ts'

/** What a person or a file tells us in one line: trimmed, without flags, the designation kept. */
export const Line = z
  .string()
  .max(500, { error: 'Keep it to 500 characters' })
  .transform((text) => worded(text.replace(/\s+/g, ' ')))

/** The same over several lines. */
export const Prose = z
  .string()
  .max(20_000, { error: 'Keep it to 20,000 characters' })
  .transform((text) => text.split(/\r?\n/).map(worded).join('\n').trim())

function worded(text: string): string {
  return designated(withoutFlags(text.normalize('NFC')).trim())
}
