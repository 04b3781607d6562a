import { sizes, syntheticOf } from '../synthetic/synthetic.ts'
import { assertAgree } from './figures.ts'
import { inDuckDb } from './in-duckdb.ts'
import { inPostgres } from './in-postgres.ts'
import { figuresOf, inputOf, judge } from './ours.ts'
import { sizeFrom } from './sizes.ts'
import { type Spent, spending } from './spent.ts'
import { tablesOf } from './tables.ts'

/** The same figures by three ways, which agree or it fails; each round of each. */
export type Compared = { ours: Spent[]; duckdb: Spent[]; postgres: Spent[] }

const size = sizeFrom(process.argv[2])
const rounds = size === 1_000_000 ? 2 : 5
const synthetic = syntheticOf(sizes[size])
const input = inputOf(synthetic)

const ours: Spent[] = []
let mapping = judge(input)
for (let round = 0; round < rounds; round++) {
  const { wall, cpu, result } = await spending(() => judge(input))
  ours.push({ wall, cpu })
  mapping = result
}
const figures = figuresOf(mapping)

const tables = tablesOf(synthetic)
const duckdb = await inDuckDb(tables, synthetic, rounds)
assertAgree(figures, duckdb.figures, 'DuckDB')

const compared: Compared = { ours, duckdb: duckdb.spent, postgres: [] }
// A row-by-row database takes minutes for the largest.
if (size < 1_000_000) {
  const postgres = await inPostgres(tables, synthetic, 1)
  assertAgree(figures, postgres.figures, 'PostgreSQL')
  compared.postgres = postgres.spent
}
process.stdout.write(JSON.stringify(compared))
