import { startThrowAwayPostgres } from '@iisg/embedded-postgres'
import pg from 'pg'
import type { Synthetic } from '../synthetic/synthetic.ts'
import { type Figures, names, noFigures, placeOf } from './figures.ts'
import { made, queriesFor, reading } from './queries.ts'
import { type Spent, spending } from './spent.ts'
import type { Table, Value } from './tables.ts'

const rowsAtOnce = 20_000

/** The figures in the PostgreSQL that we bring along. Filling the tables is not counted. */
export async function inPostgres(
  tables: readonly Table[],
  synthetic: Synthetic,
  rounds: number,
): Promise<{ figures: Figures; spent: Spent[] }> {
  const server = await startThrowAwayPostgres()
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await client.query("set work_mem = '256MB'")
    for (const table of tables) await fill(client, table)

    const spent: Spent[] = []
    for (let round = 0; round < rounds; round++) {
      for (const name of made) await client.query(`drop table if exists ${name}`)
      spent.push(
        await spending(async () => {
          for (const query of queriesFor(synthetic)) await client.query(query)
        }),
      )
    }
    return { figures: await figuresIn(client, synthetic), spent }
  } finally {
    await client.end()
    await server.stop()
  }
}

async function fill(client: pg.Client, { name, columns, rows }: Table): Promise<void> {
  const types = Object.entries(columns)
  await client.query(
    `create table ${name} (${types.map(([column, type]) => `${column} ${type}`).join(', ')})`,
  )
  const places = types.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ')
  for (const some of inBatches(rows())) {
    await client.query(
      `insert into ${name} select * from unnest(${places})`,
      types.map((_, at) => some.map((row) => row[at])),
    )
  }
  await client.query(`analyze ${name}`)
}

function* inBatches(rows: Iterable<Value[]>): Generator<Value[][]> {
  let batch: Value[][] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < rowsAtOnce) continue
    yield batch
    batch = []
  }
  yield batch
}

async function figuresIn(client: pg.Client, { needs }: Synthetic): Promise<Figures> {
  const figures = noFigures()
  const rowOf = new Map<string, number>(needs.map(({ id }, row) => [id, row]))
  const { rows } = await client.query<
    { need: string; partner: number } & Record<keyof Figures, number>
  >(reading)
  for (const row of rows) {
    const place = placeOf(rowOf.get(row.need) ?? -1, row.partner)
    for (const name of names) figures[name].set(place, row[name])
  }
  return figures
}
