import type { Pillar } from '../pillars/index.ts'

/** Whom an issue is for: everyone, or those who want to hear of one of these pillars or of all. */
export type Readers = 'everyone' | readonly Pillar[]

/**
 * Whom an issue is for, by what each of its items is about. One item about no pillar in particular
 * makes it everyone's, and so does having no item at all.
 */
export function readersOf(pillarsOfItems: readonly (readonly Pillar[])[]): Readers {
  const forEveryone = pillarsOfItems.some((pillars) => pillars.length === 0)
  if (forEveryone || pillarsOfItems.length === 0) return 'everyone'
  return [...new Set(pillarsOfItems.flat())].sort()
}
