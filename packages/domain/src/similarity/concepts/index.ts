export { abbreviations } from './abbreviations.ts'
export { phrases } from './phrases.ts'
export { stopWords } from './stop-words.ts'

import { bodies } from './bodies.ts'
import { deeds } from './deeds.ts'
import { frames } from './frames.ts'
import { matters } from './matters.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { plain } from './plain.ts'
import type { Row } from './row.ts'

/** What sort of thing a notion is: each weighs differently, see the method. */
export type ConceptKind = 'deed' | 'people' | 'matter' | 'frame' | 'place' | 'body' | 'plain'

/** All notions. Where two claim the same beginning of a word, the earlier table has it. */
export const concepts: readonly (readonly [ConceptKind, readonly Row[]])[] = [
  ['deed', deeds],
  ['people', people],
  ['matter', matters],
  ['frame', frames],
  ['place', places],
  ['body', bodies],
  ['plain', plain],
]
