import type { Tier } from '@iisg/domain/disclosure'
import { Amount, Currency } from '@iisg/domain/money'
import type { OrganisationId } from '@iisg/domain/organisations'
import { partners as allPartners, type Partner } from '@iisg/domain/partners'
import type { ResponseId } from '@iisg/domain/responses'
import { folded } from '@iisg/domain/text'
import { Day } from '@iisg/domain/time'
import type { Insertable } from 'kysely'
import type { Tables } from '../db.ts'
import { type ProviderKey, providers } from './content/providers.ts'
import type { ResponseTold } from './content/telling.ts'
import { invented } from './provenance.ts'

/** A response as it is told, with what the database knows it by. */
export type KeptResponse = {
  id: ResponseId
  told: ResponseTold
  /** How far it was published; not at all where nothing is said. */
  publishedTo: Tier | undefined
}

/** The identifier that an invented response carries, such as `DEMO-CT-001`. */
function identifierOf({ code }: ResponseTold): string {
  return `DEMO-${code}`
}

export function responseRow({
  id,
  told,
  publishedTo,
}: KeptResponse): Insertable<Tables['response']> {
  return {
    id,
    kind: told.kind ?? 'support project',
    title: told.title,
    summary: told.summary,
    status: told.status,
    state: publishedTo === undefined ? 'submitted' : 'published',
    tier: publishedTo ?? 'members',
    ...datesOf(told),
    regional: told.regional ?? false,
    activityTypes: [...told.types],
    searchText: searchTextOf(told),
    provenance: invented,
  }
}

/** The brief of a support project is for everybody, other responses are for members. */
export function publishedTo({ shown, kind }: ResponseTold): Tier | undefined {
  switch (shown) {
    case 'not yet':
      return undefined
    case 'to its pillar':
      return 'pillar'
    case 'to members':
      return 'members'
    case undefined:
      return kind === undefined ? 'public' : 'members'
  }
}

/** What is planned has planned days only; what began has a first day, what is over has both. */
function datesOf({ status, days: [from, until] }: ResponseTold) {
  const start = Day.parse(from)
  const end = until === undefined ? null : Day.parse(until)
  const began = status !== 'pipeline' && status !== 'cancelled'
  return {
    plannedStart: start,
    plannedEnd: end,
    actualStart: began ? start : null,
    actualEnd: status === 'closed' ? end : null,
  }
}

/** The same words as for a response that somebody records. */
function searchTextOf(told: ResponseTold): string {
  const names = [...told.funding, ...told.implementing].map((provider) => {
    const { name, acronym } = providers[provider]
    return `${name} ${acronym ?? ''}`
  })
  return folded([told.title, ...names, identifierOf(told)].join(' '))
}

export function partnerRows({
  id: responseId,
  told: { partners },
}: KeptResponse): Insertable<Tables['responsePartner']>[] {
  if (isList(partners)) {
    return partners.map((partner) => ({ responseId, partner, share: null }))
  }
  return allPartners.flatMap((partner) => {
    const share = partners[partner]
    return share === undefined ? [] : [{ responseId, partner, share }]
  })
}

/** A list has no shares, and a record of shares is no list. */
function isList(partners: ResponseTold['partners']): partners is readonly Partner[] {
  return Array.isArray(partners)
}

export function pillarRows({ id: responseId, told }: KeptResponse) {
  return told.pillars.map((pillar) => ({ responseId, pillar, confirmed: true }))
}

export function roleRows(
  { id: responseId, told }: KeptResponse,
  providerId: (provider: ProviderKey) => OrganisationId,
) {
  const rowsOf = (keys: readonly ProviderKey[], role: 'funding' | 'implementing') =>
    keys.map((key, position) => ({ responseId, organisationId: providerId(key), role, position }))
  return [...rowsOf(told.funding, 'funding'), ...rowsOf(told.implementing, 'implementing')]
}

/** Purpose codes of the DAC, under the number that IATI gives to their vocabulary. */
export function sectorRows({ id: responseId, told }: KeptResponse) {
  const share = told.sectors.length === 1 ? 100 : null
  return told.sectors.map((code) => ({ responseId, vocabulary: '1', code, share }))
}

export function budgetRows({ id: responseId, told }: KeptResponse) {
  if (told.budget === undefined) return []
  const [amount, currency, status] = told.budget
  const { plannedStart, plannedEnd } = datesOf(told)
  return [
    {
      responseId,
      type: 'original' as const,
      status,
      startsOn: plannedStart,
      endsOn: plannedEnd,
      amount: Amount.parse(amount),
      currency: Currency.parse(currency),
      valueDate: plannedStart,
    },
  ]
}

export function identifierRow({ id: responseId, told }: KeptResponse) {
  return { responseId, scheme: 'national' as const, value: identifierOf(told) }
}
