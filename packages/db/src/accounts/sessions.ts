import type { AccountId } from '@iisg/domain/accounts'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** Somewhere that an account is signed in. */
export type SessionLine = {
  id: string
  startedAt: Date
  seenAt: Date
  /** How the browser calls itself. */
  userAgent: string | null
}

/** Where an account is signed in, the one used last first. */
export async function sessionsOf(db: Db, accountId: AccountId): Promise<SessionLine[]> {
  // `selectNoFrom` is all that a reading database offers for a table of another schema.
  const { sessions } = await db
    .selectNoFrom(
      sql<{ id: string; startedAt: string; seenAt: string; userAgent: string | null }[]>`(
        select coalesce(json_agg(json_build_object('id', id, 'startedAt', "createdAt",
          'seenAt', "updatedAt", 'userAgent', "userAgent") order by "updatedAt" desc), '[]')
        from auth."session" where "userId" = ${accountId} and "expiresAt" > now())`.as('sessions'),
    )
    .executeTakeFirstOrThrow()

  return sessions.map(({ id, startedAt, seenAt, userAgent }) => ({
    id,
    startedAt: new Date(startedAt),
    seenAt: new Date(seenAt),
    userAgent,
  }))
}

/** Signs an account out wherever it is signed in. */
export function endSessions(db: Db, accountId: AccountId): Promise<void> {
  return bookkeep(db, async (trx) => {
    await sql`delete from auth."session" where "userId" = ${accountId}`.execute(trx)
  })
}
