import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/** The ids of some rows in order, one of them a place up or down. */
export function shifted<Id>(rows: readonly { id: Id }[], id: Id, by: 'up' | 'down'): Id[] {
  const ids = rows.map((row) => row.id)
  const at = ids.indexOf(id)
  const other = by === 'up' ? at - 1 : at + 1
  const swapped = ids[other]
  // At its end of the list, it stays there.
  if (at < 0 || swapped === undefined) return ids
  return ids.with(at, swapped).with(other, id)
}

/** Gives rows their places in an order. */
export async function keepOrder(
  trx: Transaction<Tables>,
  table: 'objective' | 'measure',
  ids: readonly string[],
): Promise<void> {
  await sql`update ${sql.table(table)} set position = place.at
    from unnest(${[...ids]}::uuid[]) with ordinality as place (id, at)
    where ${sql.table(table)}.id = place.id`.execute(trx)
}
