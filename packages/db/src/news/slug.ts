import { withoutAsterisk } from '@iisg/domain/partners'
import { folded } from '@iisg/domain/text'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db.ts'

/** The end of an article's address: its title in plain letters, numbered where it is taken. */
export async function freeSlug(trx: Transaction<Tables>, title: string): Promise<string> {
  const wanted = slugOf(title)
  // Two articles of one title, written at once, wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext(${`article ${wanted}`}))`.execute(trx)
  const taken = await trx
    .selectFrom('article')
    .where((eb) => eb.or([eb('slug', '=', wanted), eb('slug', 'like', `${wanted}-%`)]))
    .select('slug')
    .execute()

  return firstFree(wanted, new Set(taken.map(({ slug }) => slug)))
}

function slugOf(title: string): string {
  const words = folded(withoutAsterisk(title)).replaceAll(' ', '-')
  return words.slice(0, 80).replace(/-+$/, '') || 'news'
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}
