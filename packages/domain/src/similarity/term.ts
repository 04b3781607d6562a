import type { ConceptKind } from './concepts/index.ts'

/** What a term is: a notion of the trade, a number, a year, or a word that we do not know. */
export type TermKind = ConceptKind | 'number' | 'year' | 'name'

/** What a word stands for, whatever its language, script, case and ending. */
export type Term = { kind: TermKind; name: string }

/** What tells a term from all others. */
export function keyOf({ kind, name }: Term): string {
  return kind === 'name' ? `~${name}` : name
}
