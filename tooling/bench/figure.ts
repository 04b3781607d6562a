/** One thing that we promise, measured. */
export type Figure = {
  name: string
  measured: number
  /** What we promise at most. */
  target: number
  unit: 's' | 'ms' | 'MB' | 'kB' | '×'
  /** Of how many measurements it is the median. */
  of: number
}

/** A measurement that could not be made, and why. */
export type Gap = { name: string; because: string }

/** The middle one of some numbers, or between the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low = Number.NaN, high = low] = sorted.slice(
    Math.floor((sorted.length - 1) / 2),
    Math.floor(sorted.length / 2) + 1,
  )
  return (low + high) / 2
}
