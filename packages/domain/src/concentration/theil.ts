/** Theil's T, and which part of it lies between groups and which within them. */
export type Inequality = { total: number; within: number; between: number }

/**
 * Formula H: T = (1/m) Σ (x/μ) ln (x/μ) over m amounts with the mean μ, from 0 where all are equal
 * to ln m where one has all. It splits exactly: within = Σ (share of the group) · T of the group,
 * between = Σ (share of the group) · ln (mean of the group / μ).
 *
 * @param groups The amounts, group by group; none below 0. Unknown where they add up to nothing.
 */
export function inequalityOf(groups: readonly (readonly number[])[]): Inequality | undefined {
  const all = groups.flat()
  if (all.some((amount) => !(amount >= 0))) throw new RangeError('Amounts must not be below 0')
  const total = sumOf(all)
  if (total === 0) return undefined

  const mean = total / all.length
  let within = 0
  let between = 0
  for (const group of groups) {
    const own = sumOf(group)
    // A group that has nothing adds nothing: x ln x goes to 0 with x.
    if (own === 0) continue
    within += (own / total) * theil(group)
    between += (own / total) * Math.log(own / group.length / mean)
  }
  return { total: theil(all), within, between }
}

function theil(amounts: readonly number[]): number {
  const mean = sumOf(amounts) / amounts.length
  return (
    sumOf(amounts.map((amount) => (amount === 0 ? 0 : (amount / mean) * Math.log(amount / mean)))) /
    amounts.length
  )
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}
