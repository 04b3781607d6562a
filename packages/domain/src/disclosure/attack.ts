import type { Figure } from './small-cells.ts'

/** A figure that everybody can read, with its value. */
export type Read = Figure & { value: number }

/** Between which values a hidden figure must lie, for somebody who reads all the others. */
export type Range = { least: number; most: number }

/**
 * What a reader can work out: the least and the most that a figure can be, given every figure that
 * is shown and that nothing is below 0. Where both are the same, the figure is given away. Linear
 * programming, in the plainest form: tables are small, and this is for audits and tests.
 *
 * @param keys All pieces that the figures are made of.
 */
export function rangeOf(hidden: Figure, shown: readonly Read[], keys: readonly string[]): Range {
  const rows = shown.map(({ of, value }) => [...indicator(of, keys), value])
  const aim = indicator(hidden.of, keys)
  return {
    least: minimum(rows, aim),
    // 0 − 0 is 0: a plain minus sign would make it another zero.
    most:
      0 -
      minimum(
        rows,
        aim.map((each) => -each),
      ),
  }
}

function indicator(of: readonly string[], keys: readonly string[]): number[] {
  return keys.map((key) => (of.includes(key) ? 1 : 0))
}

const tiny = 1e-9

/**
 * The least of aim · x over all x ≥ 0 that satisfy the equations (their right sides come last, and
 * are not negative), by the simplex method with Bland's rule; −Infinity where there is no least.
 */
function minimum(equations: readonly (readonly number[])[], aim: readonly number[]): number {
  const width = aim.length
  const height = equations.length
  // One helper variable for each equation starts in the basis, and has to leave it.
  const table = equations.map((equation, at) => [
    ...equation.slice(0, width),
    ...equations.map((_, other) => (other === at ? 1 : 0)),
    equation[width] ?? 0,
  ])
  const basis = equations.map((_, at) => width + at)

  const helpers = Array.from({ length: width + height }, (_, at) => (at < width ? 0 : 1))
  solve(table, basis, helpers, width + height)
  driveOut(table, basis, width)

  const costs = Array.from({ length: width + height }, (_, at) => aim[at] ?? 0)
  if (!solve(table, basis, costs, width)) return Number.NEGATIVE_INFINITY
  return basis.reduce((sum, variable, at) => sum + (costs[variable] ?? 0) * last(table[at]), 0)
}

/** Pivots until nothing improves; false where the aim has no least. Enters the first `open` only. */
function solve(table: number[][], basis: number[], costs: number[], open: number): boolean {
  for (;;) {
    const entering = Array.from({ length: open }, (_, at) => at).find(
      (at) => reducedCost(table, basis, costs, at) < -tiny,
    )
    if (entering === undefined) return true

    let leaving = -1
    let least = Number.POSITIVE_INFINITY
    table.forEach((row, at) => {
      const slope = row[entering] ?? 0
      if (slope <= tiny) return
      const ratio = last(row) / slope
      const ties = Math.abs(ratio - least) <= tiny
      if (ratio < least - tiny || (ties && (basis[at] ?? 0) < (basis[leaving] ?? 0))) {
        least = ratio
        leaving = at
      }
    })
    if (leaving === -1) return false
    pivot(table, basis, leaving, entering)
  }
}

/** Helpers that stayed in the basis at 0 are exchanged, or stand for an equation said twice. */
function driveOut(table: number[][], basis: number[], width: number): void {
  basis.forEach((variable, at) => {
    if (variable < width) return
    const entering = table[at]?.findIndex((each, of) => of < width && Math.abs(each) > tiny) ?? -1
    if (entering !== -1) pivot(table, basis, at, entering)
  })
}

function pivot(table: number[][], basis: number[], leaving: number, entering: number): void {
  const row = table[leaving] ?? []
  const by = row[entering] ?? 1
  table[leaving] = row.map((each) => each / by)
  table.forEach((other, at) => {
    const times = other[entering] ?? 0
    if (at === leaving || times === 0) return
    table[at] = other.map((each, of) => each - times * (table[leaving]?.[of] ?? 0))
  })
  basis[leaving] = entering
}

function reducedCost(table: number[][], basis: number[], costs: number[], at: number): number {
  return table.reduce(
    (cost, row, of) => cost - (costs[basis[of] ?? 0] ?? 0) * (row[at] ?? 0),
    costs[at] ?? 0,
  )
}

function last(row: readonly number[] | undefined): number {
  return row?.at(-1) ?? 0
}
