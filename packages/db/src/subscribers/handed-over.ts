import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { whoIsGone } from '../jobs/index.ts'

/** Mail that one person gets: an issue's delivery, or a notice. */
export type MailTable = 'delivery' | 'notice'

/** A mail that a worker has in hand. */
export type InHand = { id: string; workerId: string }

/** What became of it. Nothing but an editor sends again what is uncertain. */
export type HandedOver =
  | { state: 'submitted' | 'refused' | 'uncertain'; reply: string }
  | { state: 'waiting'; reply: string; againInSeconds: number }

/**
 * Keeps what became of a mail. Where the worker was taken for dead meanwhile, what it knows goes
 * before the doubt; where an editor has settled the mail, that stays.
 */
export async function settle(
  db: Db,
  table: MailTable,
  { id, workerId }: InHand,
  outcome: HandedOver,
): Promise<void> {
  const waits = outcome.state === 'waiting' ? outcome.againInSeconds : null
  await bookkeep(db, (trx) =>
    sql`update ${sql.table(table)} set
        state = ${outcome.state}, reply = ${outcome.reply}, attempts = attempts + 1,
        claimed_by = case when ${outcome.state} = 'waiting' then null else claimed_by end,
        settled_at = case when ${outcome.state} = 'waiting' then null else clock_timestamp() end,
        not_before = clock_timestamp() + ${waits}::float8 * interval '1 second'
      where id = ${id} and claimed_by = ${workerId} and state in ('submitting', 'uncertain')`.execute(
      trx,
    ),
  )
}

/**
 * Puts back what bears this worker's id though it is not in hand: the database kept the claim, but
 * its answer got lost. Such mail was not handed over. Only for when nothing of `about` is in hand.
 */
export async function putBack(
  db: Db,
  table: MailTable,
  workerId: string,
  about: { issueId?: string } = {},
): Promise<void> {
  const ofIssue = about.issueId ? sql`and issue_id = ${about.issueId}` : sql``
  await bookkeep(db, (trx) =>
    sql`update ${sql.table(table)} set state = 'waiting', claimed_by = null
      where state = 'submitting' and claimed_by = ${workerId} ${ofIssue}`.execute(trx),
  )
}

/**
 * Whatever a worker had in hand when it ended may have left: it becomes uncertain. Returns how
 * many mails that are.
 */
export function doubtWhatTheDeadHeld(db: Db, table: MailTable): Promise<number> {
  return bookkeep(db, async (trx) => {
    const { rows } = await sql<{ claimedBy: string }>`
      select distinct claimed_by from ${sql.table(table)}
      where state = 'submitting' order by claimed_by`.execute(trx)
    const gone = await whoIsGone(
      trx,
      rows.map(({ claimedBy }) => claimedBy),
    )
    if (gone.length === 0) return 0

    const { numAffectedRows } = await sql`
      update ${sql.table(table)} set state = 'uncertain', settled_at = clock_timestamp(),
        reply = 'The worker ended while it handed this over'
      where state = 'submitting' and claimed_by = any(${gone}::uuid[])`.execute(trx)
    return Number(numAffectedRows ?? 0)
  })
}
