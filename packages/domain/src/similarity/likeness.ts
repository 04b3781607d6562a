import { saysOwn } from './own.ts'
import type { TextProfiles } from './profile.ts'
import type { LikenessWeights } from './weights.ts'

/**
 * X of formula E: how alike two texts are, from 0 to 1, whatever their language and script. The
 * cosine of their profiles, read off a scale on which `cut.cosine`, where adjudicated pairs part,
 * is called `cut.likeness`. Texts that contradict each other are never that alike.
 */
export function likenessOf(
  profiles: TextProfiles,
  one: number,
  other: number,
  cosine = cosineOf(profiles, one, other),
): number {
  const { scale } = profiles
  const likeness = scaled(cosine, scale)
  if (likeness <= scale.contradicting || !contradict(profiles, one, other)) return likeness
  return scale.contradicting
}

/** The cosine of two profiles, 0 to 1. */
export function cosineOf(
  { starts, codes, weights }: TextProfiles,
  one: number,
  other: number,
): number {
  let [at, there, sum] = [starts[one] ?? 0, starts[other] ?? 0, 0]
  const [end, itsEnd] = [starts[one + 1] ?? 0, starts[other + 1] ?? 0]
  while (at < end && there < itsEnd) {
    const [code, its] = [codes[at] ?? 0, codes[there] ?? 0]
    if (code === its) sum += (weights[at] ?? 0) * (weights[there] ?? 0)
    if (code <= its) at++
    if (its <= code) there++
  }
  return Math.min(1, sum)
}

/**
 * The cosines of one profile with many, one after the other: `cosineOf` to the last bit, and quicker
 * for as long as the first stays the same.
 */
export class Cosines {
  readonly #profiles: TextProfiles
  #spread = new Float64Array(0)
  #row = -1

  constructor(profiles: TextProfiles) {
    this.#profiles = profiles
  }

  of(one: number, other: number): number {
    if (one !== this.#row) this.#turnTo(one)
    const { starts, codes, weights } = this.#profiles
    const spread = this.#spread
    const end = starts[other + 1] ?? 0
    let sum = 0
    for (let at = starts[other] ?? 0; at < end; at++) {
      sum += (spread[codes[at] ?? 0] ?? 0) * (weights[at] ?? 0)
    }
    return Math.min(1, sum)
  }

  /** Spreads the weights of a row over all codes. */
  #turnTo(row: number): void {
    const { starts, codes, weights, statistics } = this.#profiles
    if (this.#spread.length < statistics.codes.size) {
      this.#spread = new Float64Array(statistics.codes.size)
    } else if (this.#row >= 0) {
      const end = starts[this.#row + 1] ?? 0
      for (let at = starts[this.#row] ?? 0; at < end; at++) this.#spread[codes[at] ?? 0] = 0
    }
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      this.#spread[codes[at] ?? 0] = weights[at] ?? 0
    }
    this.#row = row
  }
}

/** The cosine that a likeness is read off: below it, a pair is not that alike. */
export function cosineFor(likeness: number, { cut }: LikenessWeights): number {
  if (likeness <= cut.likeness) return (cut.cosine * likeness) / cut.likeness
  return cut.cosine + ((1 - cut.cosine) * (likeness - cut.likeness)) / (1 - cut.likeness)
}

function scaled(cosine: number, { cut }: LikenessWeights): number {
  if (cosine <= cut.cosine) return (cut.likeness * cosine) / cut.cosine
  return cut.likeness + ((1 - cut.likeness) * (cosine - cut.cosine)) / (1 - cut.cosine)
}

/**
 * Whether each title says something that the other text does not: another number, year, deed, or other
 * people, matters, bodies or places. In one language any word will do, if it is enough of the title;
 * between languages, a word may only be missing from our dictionary. Where one says more than the
 * other, and the other nothing of its own, that is no contradiction.
 */
function contradict(profiles: TextProfiles, one: number, other: number): boolean {
  const ours = saysOwn(profiles, one, other)
  if (ours.share === 0) return false
  const theirs = saysOwn(profiles, other, one)
  if ((ours.subjects & theirs.subjects) !== 0) return true

  const { languages, scale } = profiles
  const oneLanguage = ((languages[one] ?? 0) & (languages[other] ?? 0)) !== 0
  return oneLanguage && Math.min(ours.share, theirs.share) > scale.own
}
