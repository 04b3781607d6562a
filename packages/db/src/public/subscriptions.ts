import type { Pillar } from '@iisg/domain/pillars'
import { consent, type SignUp, type SubscriberToken } from '@iisg/domain/subscribers'
import { sql } from 'kysely'
import type { PublicDb } from '../db.ts'

/** What the link in our mail shows its reader. */
export type Subscription = {
  email: string
  /** What it asked to hear of; none means all. */
  pillars: Pillar[]
  isConfirmed: boolean
  isUnsubscribed: boolean
}

/**
 * Asks for a mail with a link that confirms. Whether the address is known already is not told; its
 * owner learns it from the mail.
 */
export async function signUp(db: PublicDb, { email, pillars }: SignUp, language: string) {
  const agreed = JSON.stringify({ ...consent, language })
  await db
    .selectNoFrom(
      sql`published.sign_up(${email}, ${pillars}::text[], ${agreed}::jsonb)`.as('asked'),
    )
    .execute()
}

export function findSubscription(
  db: PublicDb,
  proof: SubscriberToken,
): Promise<Subscription | undefined> {
  return db
    .selectFrom(sql<Subscription>`published.subscription(${proof}::uuid)`.as('subscription'))
    .select(['email', 'pillars', 'isConfirmed', 'isUnsubscribed'])
    .executeTakeFirst()
}

/** Confirms; tells whether there was something that can be confirmed. Safe to repeat. */
export function confirmSubscription(db: PublicDb, proof: SubscriberToken): Promise<boolean> {
  return done(db, sql`published.confirm(${proof}::uuid)`)
}

/** Ends it, before the next mail is claimed; tells whether there was one. Safe to repeat. */
export function unsubscribe(db: PublicDb, proof: SubscriberToken): Promise<boolean> {
  return done(db, sql`published.unsubscribe(${proof}::uuid)`)
}

/** Chooses anew what to hear of; tells whether there was a confirmed subscription. */
export function choosePillars(
  db: PublicDb,
  proof: SubscriberToken,
  pillars: readonly Pillar[],
): Promise<boolean> {
  return done(db, sql`published.choose_pillars(${proof}::uuid, ${pillars}::text[])`)
}

async function done(db: PublicDb, act: ReturnType<typeof sql>): Promise<boolean> {
  const answer = await db.selectNoFrom(act.as('done')).executeTakeFirstOrThrow()
  return answer.done === true
}
