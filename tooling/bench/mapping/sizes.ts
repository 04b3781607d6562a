import type { sizes } from '../synthetic/synthetic.ts'

/** The number of responses to measure at, as a child process is told it. */
export function sizeFrom(argument: string | undefined): keyof typeof sizes {
  switch (argument) {
    case '1000':
      return 1_000
    case '10000':
      return 10_000
    case '100000':
      return 100_000
    case '1000000':
      return 1_000_000
    default:
      throw new Error(`There is no size of ${argument} responses.`)
  }
}
