import type { SubscriberToken } from '@iisg/domain/subscribers'
import type { ReminderId } from '@iisg/domain/tasks'
import { sql } from 'kysely'
import { bookkeep } from '../audit/index.ts'
import type { Db } from '../db.ts'
import type { InHand } from './handed-over.ts'

/** A mail to one person that is no newsletter, in the hands of a worker. */
export type ClaimedNotice = InHand & {
  email: string
  messageId: string
  attempts: number
  about:
    | { kind: 'confirm subscription' | 'already subscribed'; token: SubscriberToken }
    | { kind: 'invitation' | 'password reset'; name: string; secret: string; expiresAt: Date }
    | { kind: 'reminder'; reminderId: ReminderId }
}

type Row = {
  id: string
  email: string
  messageId: string
  attempts: number
  kind: ClaimedNotice['about']['kind']
  token: SubscriberToken | null
  name: string | null
  secret: string | null
  expiresAt: Date | null
  reminderId: ReminderId | null
}

/** Takes the notice that has waited longest in hand; nothing where none waits. */
export async function claimNotice(db: Db, workerId: string): Promise<ClaimedNotice | undefined> {
  const { rows } = await bookkeep(db, (trx) =>
    sql<Row>`
      with next as (
        select id from notice
        where state = 'waiting' and (not_before is null or not_before <= clock_timestamp())
        order by created_at limit 1 for update skip locked)
      update notice set state = 'submitting', claimed_by = ${workerId}, claimed_at = clock_timestamp()
      from next join notice as told on told.id = next.id
        left join subscriber on subscriber.id = told.subscriber_id
        left join invitation on invitation.id = told.invitation_id
        left join password_reset on password_reset.id = told.password_reset_id
        left join account
          on account.id = coalesce(invitation.account_id, password_reset.account_id)
      where notice.id = next.id
      returning notice.id, notice.kind, notice.email, notice.message_id, notice.attempts,
        subscriber.token, account.name, notice.secret,
        coalesce(invitation.expires_at, password_reset.expires_at) as expires_at,
        notice.reminder_id`.execute(trx),
  )
  const row = rows[0]
  if (row === undefined) return undefined
  const { id, email, messageId, attempts } = row
  return { id, workerId, email, messageId, attempts, about: aboutOf(row) }
}

/** The secret of an invitation or of a password's reset is in its mail and nowhere else, once that has left. */
export async function forgetSecrets(db: Db): Promise<void> {
  await bookkeep(db, (trx) =>
    trx
      .updateTable('notice')
      .set({ secret: null })
      .where('secret', 'is not', null)
      .where('state', 'not in', ['waiting', 'submitting'])
      .execute(),
  )
}

/** Whether a notice waits that may be handed over now, or bears this worker's id. */
export async function noticesWait(db: Db, workerId: string): Promise<boolean> {
  const waiting = await db
    .selectFrom('notice')
    .where(
      sql<boolean>`(state = 'waiting' and (not_before is null or not_before <= clock_timestamp())
        or state = 'submitting' and claimed_by = ${workerId})`,
    )
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return waiting !== undefined
}

function aboutOf({
  id,
  kind,
  token,
  name,
  secret,
  expiresAt,
  reminderId,
}: Row): ClaimedNotice['about'] {
  if (kind === 'invitation' || kind === 'password reset') {
    if (name === null || secret === null || expiresAt === null) {
      throw new Error(`Notice ${id} has lost what it is to tell`)
    }
    return { kind, name, secret, expiresAt }
  }
  if (kind === 'reminder') {
    if (reminderId === null) throw new Error(`Notice ${id} has lost what it is to tell`)
    return { kind, reminderId }
  }
  if (token === null) throw new Error(`Notice ${id} has lost its subscriber`)
  return { kind, token }
}
