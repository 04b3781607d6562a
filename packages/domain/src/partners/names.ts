import type { Partner } from './partner.ts'

/**
 * What partners are called, in English. Never taken from ICU, which knows neither the asterisk nor
 * our order.
 */
export const partnerNames: Record<Partner, string> = {
  AL: 'Albania',
  BA: 'Bosnia and Herzegovina',
  XK: 'Kosovo*',
  ME: 'Montenegro',
  MK: 'North Macedonia',
  RS: 'Serbia',
}

/** Names for addresses: lower case, without the asterisk. */
export const partnerSlugs: Record<Partner, string> = {
  AL: 'albania',
  BA: 'bosnia-and-herzegovina',
  XK: 'kosovo',
  ME: 'montenegro',
  MK: 'north-macedonia',
  RS: 'serbia',
}
