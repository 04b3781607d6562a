import { allocate } from './allocate.ts'

/**
 * Whole cents as equally as it goes: earlier parts have the cents left over. The same as `allocate`
 * with equal shares, for amounts that a number holds exactly (up to 90,071,992,547,409.91).
 */
export function splitEqually(cents: number, count: number): number[] {
  assertWhole(cents)
  const each = Math.floor(cents / count)
  const over = cents - each * count
  return Array.from({ length: count }, (_, index) => (index < over ? each + 1 : each))
}

/** `allocate` for amounts that a number holds exactly. Nothing is split into nothings. */
export function splitByWeights(cents: number, weights: readonly number[]): number[] {
  assertWhole(cents)
  if (cents === 0) return weights.map(() => 0)
  return allocate(BigInt(cents), weights).map(Number)
}

function assertWhole(cents: number): void {
  if (!Number.isSafeInteger(cents) || cents < 0) {
    throw new RangeError(`${cents} is no whole number of cents that could be split exactly`)
  }
}
