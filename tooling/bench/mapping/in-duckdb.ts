import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBUUIDValue,
} from '@duckdb/node-api'
import { Day, dayNumber } from '@iisg/domain/time'
import type { Synthetic } from '../synthetic/synthetic.ts'
import { type Figures, names, noFigures, placeOf } from './figures.ts'
import { made, queriesFor, reading } from './queries.ts'
import { type Spent, spending } from './spent.ts'
import type { ColumnType, Table, Value } from './tables.ts'

/** The figures in DuckDB, in memory, with both processors. Filling the tables is not counted. */
export async function inDuckDb(
  tables: readonly Table[],
  synthetic: Synthetic,
  rounds: number,
): Promise<{ figures: Figures; spent: Spent[] }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    for (const table of tables) await fill(connection, table)

    const spent: Spent[] = []
    for (let round = 0; round < rounds; round++) {
      for (const name of made) await connection.run(`drop table if exists ${name}`)
      spent.push(
        await spending(async () => {
          for (const query of queriesFor(synthetic)) await connection.run(query)
        }),
      )
    }
    return { figures: await figuresIn(connection, synthetic), spent }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

async function fill(connection: DuckDBConnection, { name, columns, rows }: Table): Promise<void> {
  const types = Object.entries(columns)
  await connection.run(
    `create table ${name} (${types.map(([column, type]) => `${column} ${type}`).join(', ')})`,
  )
  const appender = await connection.createAppender(name)
  for (const row of rows()) {
    for (const [at, [, type]] of types.entries()) append(appender, type, row[at] ?? 0)
    appender.endRow()
  }
  appender.closeSync()
}

function append(appender: DuckDBAppender, type: ColumnType, value: Value) {
  switch (type) {
    case 'integer':
      return appender.appendInteger(Number(value))
    case 'bigint':
      return appender.appendBigInt(BigInt(value))
    case 'boolean':
      return appender.appendBoolean(value === true)
    case 'date':
      return appender.appendDate(new DuckDBDateValue(dayNumber(Day.parse(value))))
    case 'uuid':
      return appender.appendUUID(DuckDBUUIDValue.fromUint128(numberOf(String(value))))
    case 'varchar':
      return appender.appendVarchar(String(value))
  }
}

function numberOf(uuid: string): bigint {
  return BigInt(`0x${uuid.replaceAll('-', '')}`)
}

async function figuresIn(connection: DuckDBConnection, { needs }: Synthetic): Promise<Figures> {
  const figures = noFigures()
  const rowOf = new Map<string, number>(needs.map(({ id }, row) => [id, row]))
  const found = await connection.runAndReadAll(reading)
  for (const [need, partner, ...numbers] of found.getRows()) {
    const place = placeOf(rowOf.get(String(need)) ?? -1, Number(partner))
    for (const [at, name] of names.entries()) figures[name].set(place, Number(numbers[at]))
  }
  return figures
}
