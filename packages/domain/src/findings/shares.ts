/** How much of what either has both have, 0 to 1; 0 where neither has anything. */
export function jaccard<Item>(ones: readonly Item[], others: readonly Item[]): number {
  const common = ones.filter((item) => others.includes(item)).length
  const either = ones.length + others.length - common
  return either === 0 ? 0 : common / either
}
