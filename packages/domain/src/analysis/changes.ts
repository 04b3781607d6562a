import type { Columns } from './columns.ts'

/**
 * What starts and what ends among the links of a need, day by day, so that going once through its
 * days does for the cells of all partners. It is filled for one need after the other, without
 * making anything anew.
 */
export class Changes {
  /**
   * The place of each link that starts or ends, doubled, and one more where it starts. What ends
   * does so on the day after its last, before anything starts there; what is at work to the last
   * day of the window never ends.
   */
  order = new Int32Array(64)
  readonly #columns: Columns
  /** Where the changes of each day begin in the order; while it is filled, where the next one goes. */
  readonly #next: Int32Array

  constructor(columns: Columns) {
    this.#columns = columns
    this.#next = new Int32Array(columns.days + 1)
  }

  /** Puts the changes of a need, by its row, in their order. Returns how many there are. */
  of(row: number): number {
    const { days, starts, counts, from, until } = this.#columns
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    const count = this.#countEachDay(start, end)
    if (count > this.order.length) this.order = new Int32Array(2 * count)

    for (let place = start; place < end; place++) {
      const after = (until[place] ?? 0) + 1
      if (counts[place] !== 0 && after < days) this.#put(after, place * 2)
    }
    for (let place = start; place < end; place++) {
      if (counts[place] !== 0) this.#put(from[place] ?? 0, place * 2 + 1)
    }
    return count
  }

  /** Days are few and come often, so that counting them sorts faster than comparing them. */
  #countEachDay(start: number, end: number): number {
    const { days, counts, from, until } = this.#columns
    const next = this.#next.fill(0)
    for (let place = start; place < end; place++) {
      if (counts[place] === 0) continue
      const [first, after] = [(from[place] ?? 0) + 1, (until[place] ?? 0) + 2]
      next[first] = (next[first] ?? 0) + 1
      if (after <= days) next[after] = (next[after] ?? 0) + 1
    }
    for (let day = 0; day < days; day++) next[day + 1] = (next[day + 1] ?? 0) + (next[day] ?? 0)
    return next[days] ?? 0
  }

  #put(day: number, change: number): void {
    const to = this.#next[day] ?? 0
    this.#next[day] = to + 1
    this.order[to] = change
  }
}
