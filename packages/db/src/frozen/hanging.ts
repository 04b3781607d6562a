import { sql } from 'kysely'
import type { Database, Db } from '../db.ts'
import { goesOn } from './goes-on.ts'

/** A foreign key by which the rows of a table belong to those of another. */
export type Reference = { table: string; columns: string[]; to: string; toColumns: string[] }

/** The tables that hang on some roots, each with the references by which it does. */
export type Hanging = ReadonlyMap<string, readonly Reference[]>

/** Cycles, and the trees that they use: what is frozen is these and all that hangs on them. */
export const roots = ['mapping_cycle', 'tree_version'] as const

/**
 * Every table that hangs on a cycle or a tree, however many steps away, read from the foreign keys
 * of the database as it is. What a key refers to within its own table is left out, and so is what
 * goes on.
 */
export async function hangingOn(db: Db, from: readonly string[] = roots): Promise<Hanging> {
  const references = (await referencesIn(db)).filter(
    ({ table, columns, to }) => table !== to && !(`${table}.${columns.join(',')}` in goesOn),
  )
  const hanging = new Map<string, Reference[]>(from.map((root) => [root, []]))
  for (const table of hanging.keys()) {
    for (const reference of references.filter(({ to }) => to === table)) {
      const known = hanging.get(reference.table) ?? []
      if (!known.includes(reference)) hanging.set(reference.table, [...known, reference])
    }
  }
  return hanging
}

/** All foreign keys of our own tables, in a settled order. */
export async function referencesIn(db: Db): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select key.conrelid::regclass::text as "table", key.confrelid::regclass::text as "to",
      array(select a.attname::text from unnest(key.conkey) with ordinality k (n, i)
        join pg_attribute a on a.attrelid = key.conrelid and a.attnum = k.n order by i) as columns,
      array(select a.attname::text from unnest(key.confkey) with ordinality k (n, i)
        join pg_attribute a on a.attrelid = key.confrelid and a.attnum = k.n order by i)
        as "toColumns"
    from pg_constraint key
    where key.contype = 'f' and key.connamespace = 'public'::regnamespace
    order by 1, key.conname`.execute(db as Database) // It only reads.
  return rows
}

/**
 * A condition in SQL: whether a row, known by an alias, belongs to what `rootCondition` says of its
 * root. Where nothing leads to a root, it is false.
 */
export function belongs(
  hanging: Hanging,
  table: string,
  alias: string,
  rootCondition: (root: string, alias: string) => string | undefined,
  passed: readonly string[] = [],
): string {
  const own = rootCondition(table, alias)
  const ways = (hanging.get(table) ?? [])
    .filter(({ to }) => !passed.includes(to) && to !== table)
    .map((reference) => {
      const { to, columns, toColumns } = reference
      const next = `${to}_${passed.length}`
      const joined = columns.map((column, at) => `${next}.${toColumns[at]} = ${alias}.${column}`)
      const within = belongs(hanging, to, next, rootCondition, [...passed, table])
      return within === 'false'
        ? undefined
        : `exists (select from ${to} ${next} where ${joined.join(' and ')} and (${within}))`
    })
  return [own, ...ways].filter((way) => way !== undefined).join('\n or ') || 'false'
}
