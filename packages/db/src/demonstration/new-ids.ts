import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/**
 * A key for each of these names, in their order, from the database's own clock. With keys known
 * beforehand, rows that refer to each other are written in a few statements.
 */
export async function newIds<Id extends string>(
  trx: Transaction<Tables>,
  names: readonly string[],
): Promise<(name: string) => Id> {
  const { rows } = await sql<{ id: Id }>`
    select uuidv7() as id from generate_series(1, ${names.length}) n order by n`.execute(trx)
  const ids = new Map(names.map((name, index) => [name, rows[index]?.id]))
  if (ids.size !== names.length) throw new Error('Two records of the demonstration share a name')

  return (name) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`The demonstration has no "${name}"`)
    return id
  }
}
