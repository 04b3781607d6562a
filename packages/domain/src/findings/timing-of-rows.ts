import type { Columns } from './columns.ts'

/** 0 where two rows are at once; one more than the days between them; infinite where unknown. */
export function daysApart({ from, until }: Columns, one: number, other: number): number {
  const [start, end] = [from[one] ?? 0, until[one] ?? 0]
  const [itsStart, itsEnd] = [from[other] ?? 0, until[other] ?? 0]
  if (end < start || itsEnd < itsStart) return Number.POSITIVE_INFINITY
  return Math.max(0, Math.max(start, itsStart) - Math.min(end, itsEnd))
}

/** How many days two rows are at once; 0 where they are not, and where nobody knows. */
export function daysTogether({ from, until }: Columns, one: number, other: number): number {
  const end = Math.min(until[one] ?? 0, until[other] ?? 0)
  return Math.max(0, end - Math.max(from[one] ?? 0, from[other] ?? 0) + 1)
}

/** O: the days at once, of the days of the shorter row. */
export function shareOfShorter(columns: Columns, one: number, other: number): number {
  const { from, until } = columns
  const together = daysTogether(columns, one, other)
  if (together === 0) return 0
  const length = (until[one] ?? 0) - (from[one] ?? 0)
  return together / (Math.min(length, (until[other] ?? 0) - (from[other] ?? 0)) + 1)
}
