import type { TermKind } from './term.ts'

/** What the likeness of two texts is weighed by: a section of the method. */
export type LikenessWeights = {
  /** How much a term of each kind tells: frames and bodies are in many titles, names in few. */
  kinds: Record<TermKind, number>
  /** What a word of the summary counts beside one of the title. */
  summary: number
  /** As if so many texts more were known that lack a word: a small register knows little of rarity. */
  textsImagined: number
  /** The cosine at which adjudicated pairs part, and the likeness that it is called. */
  cut: { cosine: number; likeness: number }
  /** From which share of its weight on, 0 to 1, a title says something of its own. */
  own: number
  /** The most that texts are alike of which each names something of a kind that the other does not. */
  contradicting: number
}
