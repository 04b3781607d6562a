import { type Figure, median } from '../figure.ts'
import { inAProcess } from '../in-a-process.ts'
import type { Compared } from './compare.ts'
import type { Spent } from './spent.ts'

/** All figures of a mapping by our way and in SQL: what we promise of it, and a row for the table. */
export function besideSql(size: string): { figure: Figure; row: string } {
  const { ours, duckdb, postgres } = inAProcess<Compared>('mapping/compare.ts', [size])
  const responses = Number(size).toLocaleString('en')
  return {
    figure: {
      name: `all figures of ${responses} responses, processor time against DuckDB`,
      measured: cpuOf(ours) / cpuOf(duckdb),
      target: 0.5,
      unit: '×',
      of: ours.length,
    },
    row: `| ${responses} | ${both(ours)} | ${both(duckdb)} | ${postgres.length > 0 ? wallOf(postgres) : '–'} |`,
  }
}

/** Above the rows. PostgreSQL works in a process of its own, whose time we do not see. */
export const heading = [
  '| responses | ours: clock, processor | DuckDB: clock, processor | PostgreSQL: clock |',
  '| ---: | ---: | ---: | ---: |',
]

function both(spent: readonly Spent[]): string {
  return `${wallOf(spent)}, ${milliseconds(cpuOf(spent))}`
}

function wallOf(spent: readonly Spent[]): string {
  return milliseconds(median(spent.map(({ wall }) => wall)))
}

function cpuOf(spent: readonly Spent[]): number {
  return median(spent.map(({ cpu }) => cpu))
}

function milliseconds(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`
}
