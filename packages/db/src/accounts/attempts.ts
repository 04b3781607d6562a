import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** How often something may be tried. `key` says by whom; it is kept as a hash only. */
export type Limit = { key: string; most: number; minutes: number }

/**
 * Counts an attempt against each of these limits before it is made, so that many at once cannot
 * slip through. Says whether it may be made: false once one of the limits is used up. The count
 * starts anew when `minutes` have passed since the first attempt.
 */
export function countAttempt(db: Db, limits: readonly Limit[]): Promise<boolean> {
  return bookkeep(db, async (trx) => {
    await sql`delete from auth."rateLimit"
      where "lastRequest" < (extract(epoch from now()) - 86400) * 1000`.execute(trx)

    const within: boolean[] = []
    for (const { key, most, minutes } of limits) {
      // One statement: attempts at the same time wait for each other at the row.
      const { rows } = await sql<{ count: number }>`
        insert into auth."rateLimit" as known (key, count, "lastRequest")
        values (${keyOf(key)}, 1, floor(extract(epoch from now()) * 1000))
        on conflict (key) do update set
          count = case when ${isOver(minutes)} then 1 else known.count + 1 end,
          "lastRequest" = case when ${isOver(minutes)} then excluded."lastRequest"
            else known."lastRequest" end
        returning count`.execute(trx)
      within.push((rows[0]?.count ?? 0) <= most)
    }
    return within.every(Boolean)
  })
}

/** Forgets the attempts against these limits, after one that succeeded. */
export function forgetAttempts(db: Db, limits: readonly Limit[]): Promise<void> {
  return bookkeep(db, async (trx) => {
    const keys = limits.map(({ key }) => keyOf(key))
    await sql`delete from auth."rateLimit" where key = any(${keys})`.execute(trx)
  })
}

/** Takes back one attempt of each of these limits, which then counts only those that failed. */
export function takeBackAttempt(db: Db, limits: readonly Limit[]): Promise<void> {
  return bookkeep(db, async (trx) => {
    const keys = limits.map(({ key }) => keyOf(key))
    await sql`update auth."rateLimit" set count = greatest(count - 1, 0)
      where key = any(${keys})`.execute(trx)
  })
}

function isOver(minutes: number) {
  return sql`excluded."lastRequest" - known."lastRequest" > ${minutes * 60_000}`
}

/** Addresses of people and machines are not ours to keep: a hash counts just as well. */
function keyOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}
