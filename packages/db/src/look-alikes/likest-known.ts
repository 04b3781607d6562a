import { sharedWords } from '@iisg/domain/similarity'
import type { Db } from '../db.ts'
import type { KeptTexts, TitledText } from './kept-texts.ts'

/** A record that says much the same as what is being typed. */
export type LookAlike<Id> = {
  id: Id
  title: string
  /** How alike they are, from 0 to 1. */
  likeness: number
  /** The words of its title that were typed, too, in whatever language and script. */
  shared: string[]
}

/** As many as somebody reads before they go on. */
const shown = 5

/**
 * The records that are most like a text, of those that somebody may know: which these are, and what
 * they are called, is read from the database each time. What is hidden takes nobody's place.
 */
export async function likestKnown<Id extends string>(
  db: Db,
  kept: KeptTexts<Id>,
  typed: TitledText,
  known: (ids: readonly Id[]) => Promise<{ id: Id; title: string }[]>,
): Promise<LookAlike<Id>[]> {
  if (typed.title.trim() === '') return []
  for (let limit = 4 * shown; ; limit *= 4) {
    const found = await kept.find(db, typed, limit)
    const titles = await known(found.map(({ id }) => id))
    const titleOf = new Map(titles.map(({ id, title }) => [id, title]))
    const likest = found.flatMap(({ id, likeness }) => {
      const title = titleOf.get(id)
      if (title === undefined) return []
      return [{ id, title, likeness, shared: sharedWords(title, typed.title) }]
    })
    if (likest.length >= shown || found.length < limit) return likest.slice(0, shown)
  }
}
