import {
  type ComparedResponse,
  type Finding,
  findingBetween,
  type Judging,
} from '../findings/index.ts'
import { likenessOf, profilesOf } from '../similarity/index.ts'

/** What a planned response would run into: another that is recorded, and what the two would be. */
export type Collision<Other> = { other: Other; finding: Finding }

/**
 * What a planned response would run into, the gravest first: formulae E and F for the pair of it and
 * each other. Nothing is kept, and nobody else is told.
 */
export function collisionsWith<Other extends ComparedResponse>(
  planned: ComparedResponse,
  others: readonly Other[],
  judging: Judging,
): Collision<Other>[] {
  const texts = profilesOf([planned, ...others], judging.method.likeness)

  return others
    .flatMap((other, index) => {
      const finding = findingBetween(planned, other, likenessOf(texts, 0, index + 1), judging)
      return finding ? [{ other, finding }] : []
    })
    .sort(
      (one, next) =>
        gravity[one.finding.class] - gravity[next.finding.class] ||
        next.finding.overlap.score - one.finding.overlap.score,
    )
}

const gravity: Record<Finding['class'], number> = {
  'duplicate record': 0,
  'duplicate effort': 1,
  watch: 2,
  'hand-over': 3,
  complementary: 4,
  synergy: 5,
}
