import { sql } from 'kysely'
import type { Database } from '../../db.ts'

/** A text that somebody may read, and where it stands. */
export type Text = { table: string; field: string; text: string }

const tables = [
  'organisation',
  'organisation_name',
  'membership',
  'tree_version',
  'objective',
  'measure',
  'mapping_cycle',
  'product',
  'event',
  'article',
  'need',
  'response',
  'support_link',
  'issue',
  'account',
]

/** In addresses and in what is only searched, names stand without the asterisk. */
const notRead = new Set(['slug', 'search_text', 'key', 'email', 'provenance'])

/** Every text of the demonstration, as it is in the database. */
export async function textsIn(db: Database): Promise<Text[]> {
  const perTable = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{ record: Record<string, unknown> }>`
        select to_jsonb(t) as record from ${sql.table(table)} t`.execute(db)
      return rows.flatMap(({ record }) =>
        Object.entries(record)
          .filter(([field]) => !notRead.has(field))
          .flatMap(([field, value]) => [value].flat().map((each) => ({ table, field, text: each })))
          .filter((entry): entry is Text => typeof entry.text === 'string'),
      )
    }),
  )
  return perTable.flat()
}
