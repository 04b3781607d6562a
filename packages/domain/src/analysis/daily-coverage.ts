import { SharesAtWork } from './shares-at-work.ts'

/**
 * Formula B for shares that come and go in the order of the days, counted from 0: nothing has to be
 * kept or sorted. It is filled, read, and filled again, without making anything anew.
 */
export class DailyCoverage {
  readonly #days: number
  readonly #atWork: SharesAtWork
  #day = 0
  #met = 0

  /**
   * @param days The window's length.
   * @param shares Every share that may occur, each once, the smallest first.
   */
  constructor(days: number, shares: readonly number[]) {
    this.#days = days
    this.#atWork = new SharesAtWork(shares)
  }

  /** From a day on, one share more or less is at work, by its place among all. */
  change(day: number, share: number, by: 1 | -1): void {
    if (day > this.#day) this.#goTo(day)
    this.#atWork.change(share, by)
  }

  /** Goes to the end of the window, gives the mean of all days, and forgets them. */
  coverage(): number {
    this.#goTo(this.#days)
    const mean = this.#met / this.#days
    this.#day = 0
    this.#met = 0
    this.#atWork.clear()
    return mean
  }

  #goTo(day: number): void {
    this.#met += (day - this.#day) * this.#atWork.covered()
    this.#day = day
  }
}
