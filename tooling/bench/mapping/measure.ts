import type { Measured } from '../part.ts'
import { besideSql, heading } from './beside-sql.ts'
import { oneCell } from './one-cell.ts'
import { oneEdit } from './one-edit.ts'
import { wholeMatrix } from './whole-matrix.ts'

/** The mapping: one cell, the whole matrix, one edit, and everything beside the same in SQL. */
export async function* mapping(): AsyncGenerator<Measured> {
  yield { results: [await oneCell()] }
  const { figures, note } = wholeMatrix()
  yield { results: figures, note }
  yield await oneEdit()
  yield* compared(['1000', '10000', '100000'])
}

/** The same beside SQL for a million responses, which takes minutes and 8 GB. */
export async function* mappingAtItsLargest(): AsyncGenerator<Measured> {
  yield* compared(['1000000'])
}

function* compared(sizes: readonly string[]): Generator<Measured> {
  const rows = [...heading]
  for (const size of sizes) {
    const { figure, row } = besideSql(size)
    rows.push(row)
    yield { results: [figure] }
  }
  yield { results: [], note: rows.join('\n') }
}
