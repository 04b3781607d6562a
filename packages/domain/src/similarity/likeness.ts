import type { TextProfiles } from './profile.ts'
import type { LikenessWeights } from './weights.ts'

/**
 * X of formula E: how alike two texts are, from 0 to 1, whatever their language and script. The
 * cosine of their profiles, read off a scale on which `cut.cosine`, where adjudicated pairs part,
 * is called `cut.likeness`. Texts that contradict each other are never that alike.
 */
export function likenessOf(profiles: TextProfiles, one: number, other: number): number {
  const { scale } = profiles
  const likeness = scaled(cosineOf(profiles, one, other), scale)
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

/** The cosine that a likeness is read off. */
export function cosineFor(likeness: number, { cut }: LikenessWeights): number {
  if (likeness <= cut.likeness) return (cut.cosine * likeness) / cut.likeness
  return cut.cosine + ((1 - cut.cosine) * (likeness - cut.likeness)) / (1 - cut.likeness)
}

function scaled(cosine: number, { cut }: LikenessWeights): number {
  if (cosine <= cut.cosine) return (cut.likeness * cosine) / cut.cosine
  return cut.likeness + ((1 - cut.likeness) * (cosine - cut.cosine)) / (1 - cut.cosine)
}

/**
 * Whether each names something that the other does not: another number, year, place, deed, body, or
 * other people and matters. If only one of two titles says more, that is no contradiction.
 */
export function contradict(profiles: TextProfiles, one: number, other: number): boolean {
  const ours = subjectsOnlyIn(profiles, one, other)
  return ours !== 0 && (ours & subjectsOnlyIn(profiles, other, one)) !== 0
}

/** The subjects in which a title claims what a text does not have, a bit for each. */
function subjectsOnlyIn(profiles: TextProfiles, one: number, other: number): number {
  const { claimStarts, claims, starts, codes, statistics } = profiles
  let [subjects, there] = [0, starts[other] ?? 0]
  const itsEnd = starts[other + 1] ?? 0
  for (let at = claimStarts[one] ?? 0; at < (claimStarts[one + 1] ?? 0); at++) {
    const claim = claims[at] ?? 0
    while (there < itsEnd && (codes[there] ?? 0) < claim) there++
    if (there === itsEnd || codes[there] !== claim) {
      subjects |= subjectBits[statistics.kinds[claim] ?? 'frame']
    }
  }
  return subjects
}

/** People and matters are one subject: a law on foreigners is no law on weapons. */
const subjectBits = {
  ...{ people: 1, matter: 1, number: 2, year: 4, place: 8, deed: 16, body: 32 },
  ...{ frame: 0, plain: 0, name: 0, spelling: 0 },
}
