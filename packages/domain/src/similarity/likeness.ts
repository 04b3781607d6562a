import type { TextProfile } from './profile.ts'
import type { TextStatistics } from './statistics.ts'
import type { LikenessWeights } from './weights.ts'

/**
 * X of formula E: how alike two texts are, from 0 to 1, whatever their language and script. The
 * cosine of their profiles, read off a scale on which `cut.cosine`, where adjudicated pairs part,
 * is called `cut.likeness`. Texts that contradict each other are never that alike.
 */
export function likenessOf(
  one: TextProfile,
  other: TextProfile,
  statistics: TextStatistics,
  weights: LikenessWeights,
): number {
  const likeness = scaled(cosineOf(one, other), weights)
  if (likeness <= weights.contradicting || !contradict(one, other, statistics)) return likeness
  return weights.contradicting
}

/** The cosine of two profiles, 0 to 1. */
export function cosineOf(one: TextProfile, other: TextProfile): number {
  let [at, there, sum] = [0, 0, 0]
  while (at < one.codes.length && there < other.codes.length) {
    const [code, its] = [one.codes[at] ?? 0, other.codes[there] ?? 0]
    if (code === its) sum += (one.weights[at] ?? 0) * (other.weights[there] ?? 0)
    if (code <= its) at++
    if (its <= code) there++
  }
  return Math.min(1, sum)
}

function scaled(cosine: number, { cut }: LikenessWeights): number {
  if (cosine <= cut.cosine) return (cut.likeness * cosine) / cut.cosine
  return cut.likeness + ((1 - cut.likeness) * (cosine - cut.cosine)) / (1 - cut.cosine)
}

/**
 * Whether each names something that the other does not: another number, year, place, deed, body, or
 * other people and matters. If only one of two titles says more, that is no contradiction.
 */
export function contradict(
  one: TextProfile,
  other: TextProfile,
  statistics: TextStatistics,
): boolean {
  const ours = subjectsOnlyIn(one, other, statistics)
  return ours !== 0 && (ours & subjectsOnlyIn(other, one, statistics)) !== 0
}

/** The subjects in which a title claims what a text does not have, a bit for each. */
function subjectsOnlyIn(
  { claims }: TextProfile,
  { codes }: TextProfile,
  { kinds }: TextStatistics,
): number {
  let [subjects, there] = [0, 0]
  for (const claim of claims) {
    while (there < codes.length && (codes[there] ?? 0) < claim) there++
    if (codes[there] !== claim) subjects |= subjectBits[kinds[claim] ?? 'frame']
  }
  return subjects
}

/** People and matters are one subject: a law on foreigners is no law on weapons. */
const subjectBits = {
  people: 1,
  matter: 1,
  number: 2,
  year: 4,
  place: 8,
  deed: 16,
  body: 32,
  frame: 0,
  plain: 0,
  name: 0,
  spelling: 0,
}
