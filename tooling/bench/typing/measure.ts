import type { Figure } from '../figure.ts'
import { inAProcess } from '../in-a-process.ts'
import type { Spent } from '../mapping/spent.ts'
import type { Measured } from '../part.ts'
import type { Asked } from './with-database.ts'

/** What looks like a title while it is typed: in memory, and with all that is read for it. */
export async function* typing(): AsyncGenerator<Measured> {
  const inMemory = inAProcess<Spent[]>('typing/in-memory.ts')
  yield {
    results: [figureOf('what looks like a title among 100,000, processor time', 'cpu', inMemory)],
  }

  const { first, mostly, afterChange } = inAProcess<Asked>('typing/with-database.ts')
  yield {
    results: [
      figureOf('the same with the database, on the clock', 'wall', mostly),
      figureOf('the same right after a title was changed, on the clock', 'wall', afterChange),
    ],
    note: `The first to ask waited ${(first.wall / 1_000).toFixed(1)} s: the texts were read then.`,
  }
}

function figureOf(name: string, time: keyof Spent, spent: readonly Spent[]): Figure {
  const times = spent.map((each) => each[time]).sort((one, other) => one - other)
  return {
    name: `${name}, 99th percentile`,
    measured: times[Math.floor(0.99 * times.length)] ?? Number.NaN,
    target: 30,
    unit: 'ms',
    of: times.length,
  }
}
