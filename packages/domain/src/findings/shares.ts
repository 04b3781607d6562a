/** How much of what either has both have, 0 to 1; 0 where neither has anything. */
export function jaccard<Item>(ones: readonly Item[], others: readonly Item[]): number {
  const common = ones.filter((item) => others.includes(item)).length
  const either = ones.length + others.length - common
  return either === 0 ? 0 : common / either
}

/** The same for what weighs something on either side, by its key. */
export function weightedJaccard(
  ones: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>,
): number {
  let [common, either] = [0, 0]
  for (const [key, weight] of ones) {
    const its = others.get(key) ?? 0
    common += Math.min(weight, its)
    either += Math.max(weight, its)
  }
  for (const [key, weight] of others) if (!ones.has(key)) either += weight
  return either === 0 ? 0 : common / either
}
