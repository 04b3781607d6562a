import { type Figure, median } from '../figure.ts'
import { inAProcess } from '../in-a-process.ts'
import type { WeighedOften } from './weigh-often.ts'

const processes = 3

/**
 * How long a whole matrix takes from rows in memory. The first one of a process takes longer, since
 * Node has to make machine code of what it sees for the first time: that is told, too.
 */
export function wholeMatrix(): { figures: Figure[]; note: string } {
  const small = often('10000')
  const large = often('100000')
  const middle = (all: WeighedOften[], of: keyof WeighedOften) =>
    median(all.map((each) => each[of]))
  const first = [small, large].map((all) => `${Math.round(middle(all, 'first'))} ms`)
  return {
    figures: [
      {
        name: 'matrix of 1,000 needs and 30,000 links, processor time',
        measured: middle(small, 'settled'),
        target: 150,
        unit: 'ms',
        of: processes,
      },
      {
        name: 'matrix of 5,000 needs and 300,000 links, processor time',
        measured: middle(large, 'settled') / 1000,
        target: 0.75,
        unit: 's',
        of: processes,
      },
      {
        name: 'its memory at the peak, rows included',
        measured: middle(large, 'megabytes'),
        target: 400,
        unit: 'MB',
        of: processes,
      },
    ],
    note: `The first matrix of a process: ${first.join(' and ')} of processor time.`,
  }
}

function often(size: string): WeighedOften[] {
  return Array.from({ length: processes }, () =>
    inAProcess<WeighedOften>('mapping/weigh-often.ts', [size]),
  )
}
