/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export type Chance = {
  /** From 0 to below 1. */
  next: () => number
  /** A whole number from 0 to below a bound. */
  below: (bound: number) => number
  /** Whether something of this likelihood, 0 to 1, happens. */
  happens: (likelihood: number) => boolean
  /** One of some; there has to be one. */
  pick: <T>(from: readonly T[]) => T
}

/** Mulberry32: 32 bits of state, good enough for rows that only have to be various. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    happens: (likelihood) => next() < likelihood,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new RangeError('There is nothing to pick from')
      return picked
    },
  }
}
