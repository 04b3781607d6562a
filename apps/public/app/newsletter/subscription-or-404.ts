import type { PublicDb } from '@iisg/db'
import { findSubscription, type Subscription } from '@iisg/db/public'
import { SubscriberToken } from '@iisg/domain/subscribers'
import { problem } from '#app/site/problem.ts'

/** A subscription as its reader sees it, by the link in our mail. */
export type OwnSubscription = Omit<Subscription, 'email'> & {
  token: SubscriberToken
  /** Enough for its owner to know it, too little for whom the mail was passed on to. */
  email: string
}

/** @throws a page that says that the link is dead, where nothing is behind it. */
export async function subscriptionOr404(
  db: PublicDb,
  token: string | undefined,
): Promise<OwnSubscription> {
  const proof = tokenOr404(token)
  const subscription = await findSubscription(db, proof)
  if (!subscription) throw problem('deadLink')
  return { ...subscription, token: proof, email: veiled(subscription.email) }
}

export function tokenOr404(token: string | undefined): SubscriberToken {
  const proof = SubscriberToken.safeParse(token)
  if (!proof.success) throw problem('deadLink')
  return proof.data
}

/** 'a…@example.org' */
function veiled(email: string): string {
  return email.replace(/^(.).*(?=@)/, '$1…')
}
