import type { CalendarEntry } from '@iisg/db/public'
import { Partner, partnerNames } from '@iisg/domain/partners'
import { words } from '#app/words/index.ts'

/** Where an event is, as far as it is recorded: 'Tirana, Albania'. */
export function placeOf({ city, countryCode }: CalendarEntry): string | undefined {
  const parts = [city, countryCode === null ? null : nameOf(countryCode)]
  const known = parts.filter((part) => part !== null && part !== undefined)
  return known.length > 0 ? known.join(', ') : undefined
}

/** Partners are called by our own names: what browsers and servers know lacks the asterisk. */
function nameOf(countryCode: string): string | undefined {
  const partner = Partner.safeParse(countryCode)
  return partner.success ? partnerNames[partner.data] : countries.of(countryCode)
}

const countries = new Intl.DisplayNames(words.site.language, { type: 'region' })
