import type { ActivityType } from '../activities/index.ts'

/** Kinds of work that each do more where the other is done too. */
export const complements: readonly (readonly [ActivityType, ActivityType])[] = [
  ['legal drafting', 'training'],
  ['equipment', 'training'],
  ['IT system', 'information exchange or network'],
  ['research or assessment', 'strategy or policy advice'],
  ['awareness or community work', 'mentoring or embedded expert'],
]

/** The first two kinds of work of which one complements the other, if there are any. */
export function complementIn(
  ones: readonly ActivityType[],
  others: readonly ActivityType[],
): readonly [ActivityType, ActivityType] | undefined {
  for (const [one, other] of complements) {
    if (ones.includes(one) && others.includes(other)) return [one, other]
    if (ones.includes(other) && others.includes(one)) return [other, one]
  }
  return undefined
}
