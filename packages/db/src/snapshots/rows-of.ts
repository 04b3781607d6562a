import type { CycleId } from '@iisg/domain/cycles'
import type { ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { belongs, hangingOn, referencesIn } from '../frozen/index.ts'

/**
 * Every row that belongs to a cycle and to its tree, table by table, and of the responses the rows
 * that are parts of them. The tables are found by their foreign keys: a table that is added later
 * is in the next snapshot without anybody thinking of it.
 */
export async function rowsOf(
  trx: Transaction<Tables>,
  cycleId: CycleId,
  responseIds: readonly ResponseId[],
): Promise<Record<string, unknown[]>> {
  const hanging = await hangingOn(trx)
  const rows: Record<string, unknown[]> = {}
  for (const table of [...hanging.keys()].sort()) {
    const condition = belongs(hanging, table, 'r', (root, alias) => isOfCycle(root, alias, cycleId))
    rows[table] = await rowsWhere(trx, table, condition)
  }
  const among = `any (array[${responseIds.map((id) => `'${id}'`).join(',')}]::uuid[])`
  rows.response = await rowsWhere(trx, 'response', `r.id = ${among}`)
  for (const { table, columns } of await partsOfResponses(trx)) {
    rows[table] = await rowsWhere(trx, table, `r.${columns[0]} = ${among}`)
  }
  return rows
}

function isOfCycle(root: string, alias: string, cycleId: CycleId): string | undefined {
  // A CycleId is a UUID, and nothing else gets this far.
  if (root === 'mapping_cycle') return `${alias}.id = '${cycleId}'`
  if (root === 'tree_version') {
    return `${alias}.id = (select tree_version_id from mapping_cycle where id = '${cycleId}')`
  }
  return undefined
}

/** Parts are the tables that are named after the response and refer to it. */
async function partsOfResponses(trx: Transaction<Tables>) {
  const references = await referencesIn(trx)
  return references.filter(({ table, to }) => to === 'response' && table.startsWith('response_'))
}

/** Without what is made from the rest to be searched: it is no record, and names stand there bare. */
async function rowsWhere(trx: Transaction<Tables>, table: string, condition: string) {
  const { rows } = await sql<{ row: unknown }>`
    select to_jsonb(r) - 'search_text' as row from ${sql.raw(table)} r where ${sql.raw(condition)}
    order by to_jsonb(r)::text`.execute(trx)
  return rows.map(({ row }) => row)
}
