import { NotPublic } from '@iisg/db/newsletter'
import type { Refusal, Typed } from '@iisg/ui/forms'
import { listed } from '@iisg/ui/numbers'

/** What an editor is told where something chosen is not public. Any other fault is thrown on. */
export function refusedChoice(error: unknown, typed: Typed): Refusal {
  if (!(error instanceof NotPublic)) throw error
  return { problems: { form: sayNotPublic(error.titles) }, typed }
}

/** The sentence about what may not be told. */
export function sayNotPublic(titles: readonly string[]): string {
  const quoted = listed(titles.map((title) => `“${title}”`))
  return `A newsletter tells only what is public, and this is not: ${quoted}`
}
