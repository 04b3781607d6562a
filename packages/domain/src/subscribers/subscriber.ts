import { z } from 'zod'
import { EmailAddress } from '../accounts/index.ts'
import { Pillar } from '../pillars/index.ts'

export const SubscriberId = z.uuid().brand<'SubscriberId'>()
export type SubscriberId = z.infer<typeof SubscriberId>

/** What is in the links of our mail: it proves that the mail was received. */
export const SubscriberToken = z.uuid().brand<'SubscriberToken'>()
export type SubscriberToken = z.infer<typeof SubscriberToken>

/** An address that asked for the newsletter. Only a confirmed one gets it. */
export type Subscriber = {
  id: SubscriberId
  email: EmailAddress
  /** What it asked to hear of; none means all. */
  pillars: Pillar[]
  confirmedAt: Date | null
  unsubscribedAt: Date | null
}

/** What a visitor tells us to sign up. */
export const SignUp = z.object({
  email: EmailAddress,
  pillars: z.array(Pillar).default([]),
})
export type SignUp = z.infer<typeof SignUp>

/** The sentence that somebody agreed to; it is kept with the consent, under its version. */
export const consent = {
  version: '2026-11',
  wording:
    'I want to receive the newsletter by e-mail. I can unsubscribe at any time with one click.',
}
