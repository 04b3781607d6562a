/**
 * What pairs make up together: two that share a member are of one group. Each group once, in the order
 * in which its first pair comes.
 */
export function groupsAmong<Id>(pairs: Iterable<readonly [Id, Id]>): Id[][] {
  const groupOf = new Map<Id, Set<Id>>()
  for (const [one, other] of pairs) {
    const merged = groupOf.get(one) ?? new Set([one])
    for (const id of groupOf.get(other) ?? [other]) merged.add(id)
    for (const id of merged) groupOf.set(id, merged)
  }
  return [...new Set(groupOf.values())].map((ids) => [...ids])
}
