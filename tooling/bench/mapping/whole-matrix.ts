import { type Figure, median } from '../figure.ts'
import { inAProcess } from './in-a-process.ts'
import type { WeighedOnce } from './weigh-once.ts'

const processes = 3

/** How long a whole matrix takes from rows in memory, in a process that has done nothing before. */
export function wholeMatrix(): Figure[] {
  const small = times('10000')
  const large = times('100000')
  const cpuOf = (all: WeighedOnce[]) => median(all.map(({ cpu }) => cpu))
  return [
    {
      name: 'matrix of 1,000 needs and 30,000 links, processor time',
      measured: cpuOf(small),
      target: 150,
      unit: 'ms',
      of: processes,
    },
    {
      name: 'matrix of 5,000 needs and 300,000 links, processor time',
      measured: cpuOf(large) / 1000,
      target: 0.75,
      unit: 's',
      of: processes,
    },
    {
      name: 'its memory at the peak, rows included',
      measured: median(large.map(({ megabytes }) => megabytes)),
      target: 400,
      unit: 'MB',
      of: processes,
    },
  ]
}

function times(size: string): WeighedOnce[] {
  return Array.from({ length: processes }, () => inAProcess<WeighedOnce>('weigh-once.ts', size))
}
