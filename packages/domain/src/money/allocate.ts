/**
 * Splits a whole number of cents by shares so that the parts always add up to the whole: each part
 * is rounded down, and the cents left over go to the largest remainders, earlier ones first.
 *
 * @throws RangeError where no share is above 0 or one is negative.
 * @see docs/method.md, K (largest remainder, Hamilton's method)
 */
export function allocate(cents: bigint, shares: readonly number[]): bigint[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (!(total > 0) || shares.some((share) => share < 0)) {
    throw new RangeError('Shares must not be negative, and one must be above 0')
  }
  const sign = cents < 0n ? -1n : 1n
  const whole = cents * sign

  // Shares become integers, so that a large sum is divided exactly.
  const weights = shares.map((share) => BigInt(Math.round((share / total) * 1e12)))
  const weight = weights.reduce((sum, each) => sum + each, 0n)
  const parts = weights.map((each, index) => ({
    index,
    cents: (whole * each) / weight,
    remainder: (whole * each) % weight,
  }))

  let left = whole - parts.reduce((sum, part) => sum + part.cents, 0n)
  const byRemainder = [...parts].sort((one, other) => Number(other.remainder - one.remainder))
  for (const part of byRemainder) {
    if (left === 0n) break
    part.cents += 1n
    left -= 1n
  }
  return parts.map((part) => part.cents * sign)
}
