import type { SubscriberToken } from '@iisg/domain/subscribers'
import { newsletterHref } from '#app/site/addresses.ts'

/** The pages of one subscription. Our mail links to them as well. */
export function confirmationHref(token: SubscriberToken): string {
  return `${newsletterHref}/confirm/${token}`
}

export function preferencesHref(token: SubscriberToken): string {
  return `${newsletterHref}/preferences/${token}`
}

export function unsubscriptionHref(token: SubscriberToken): string {
  return `${newsletterHref}/unsubscribe/${token}`
}
