import type { Typed } from '../forms/index.ts'

/**
 * Whether something that looks like what was typed was not shown yet, as `LooksLike` has the form
 * tell it: another title may find others.
 */
export function areUnseen(these: readonly { id: string }[], typed: Typed): boolean {
  const seen = [typed.seen ?? []].flat()
  return these.some(({ id }) => !seen.includes(id))
}
