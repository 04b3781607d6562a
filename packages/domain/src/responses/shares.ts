import type { Partner } from '../partners/index.ts'

/** Shares in percent, and whether they are of the whole. */
export type SharesSum =
  | { status: 'none' }
  | { status: 'whole' }
  | { status: 'incomplete'; without: Partner[] }
  | { status: 'off'; sum: number }

/**
 * Whether the shares of partners are of the whole: none at all, or one for each, 100 % together.
 * Hundredths of a percent are counted as whole numbers, so that thirds can be told exactly.
 */
export function sumOfShares(
  shares: readonly { partner: Partner; share: number | null }[],
): SharesSum {
  const known = shares.flatMap(({ share }) => (share === null ? [] : [share]))
  if (known.length === 0) return { status: 'none' }
  if (known.length < shares.length) {
    const without = shares.flatMap(({ partner, share }) => (share === null ? [partner] : []))
    return { status: 'incomplete', without }
  }
  const sum = hundredths(known)
  return sum === 10_000 ? { status: 'whole' } : { status: 'off', sum: sum / 100 }
}

/** The same share for each, to the hundredth of a percent; what is left over goes to the first. */
export function equalShares(partners: readonly Partner[]): { partner: Partner; share: number }[] {
  const each = Math.floor(10_000 / partners.length)
  const over = 10_000 - each * partners.length
  return partners.map((partner, index) => ({
    partner,
    share: (index < over ? each + 1 : each) / 100,
  }))
}

/** The sum of percentages in hundredths of a percent, exactly. */
export function hundredths(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + Math.round(share * 100), 0)
}
