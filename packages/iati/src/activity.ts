import type { Amount, Currency, Money } from '@iisg/domain/money'
import type { OrganisationRole } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { BudgetDraft, ResponseDates, ResponseStatus } from '@iisg/domain/responses'
import type { Day } from '@iisg/domain/time'

/**
 * One activity as its publisher tells it, whatever version of the standard it was written in. Codes
 * of version 1 stand here as those of version 2. Contact persons are never read.
 */
export type IatiActivity = {
  /** Where it starts in the unpacked file, counted from 1. */
  line: number
  identifier: string | null
  /** Of the standard, as the file says: '1.01' to '2.03'. A CSV file has none. */
  version: string | null
  /** 1 is the top; how deep it goes is the publisher's choice. */
  hierarchy: number | null
  language: string | null
  defaultCurrency: Currency | null
  /** Instants in UTC, such as '2024-12-27T14:31:32.000Z': they sort as text. */
  lastUpdatedAt: string | null
  fileGeneratedAt: string | null
  reporter: NamedOrganisation
  titles: Narrative[]
  descriptions: Narrative[]
  /** In English where there is an English one, else the first. */
  title: string | null
  description: string | null
  statusCode: string | null
  status: ResponseStatus | null
  /** IATI ActivityScope: 2 regional, 3 multi-national, 4 national. */
  scope: string | null
  /** Days that mean something: a placeholder leaves null here and a note. */
  dates: ResponseDates
  organisations: (NamedOrganisation & { role: OrganisationRole })[]
  /** Of the activity. What only a transaction names stays with the transaction. */
  countries: Place[]
  regions: Place[]
  sectors: Sector[]
  budgets: BudgetDraft[]
  transactions: Transaction[]
  /** Sums over all its transactions, in files that have nothing finer. */
  totals: Total[]
  related: RelatedActivity[]
  /** The partners that its parts name, where it names no place at all itself. */
  partnersOfParts: Partner[]
  /** What could not be taken as it stands, at most 20 of them. */
  notes: Note[]
}

/** A text and the language that its publisher says it is in, in lower case. */
export type Narrative = { language: string | null; text: string }

export type NamedOrganisation = {
  ref: string | null
  /** IATI OrganisationType. */
  type: string | null
  name: string | null
}

/** A country or a region by its code or, in old files, by its name alone. */
export type Place = {
  code: string | null
  name: string | null
  /** For regions: 1 is the OECD DAC. */
  vocabulary: string
  /** In percent of the activity. */
  share: number | null
}

/** IATI SectorVocabulary 1 is the five-digit purpose codes of the OECD DAC. */
export type Sector = { vocabulary: string; code: string; share: number | null }

export type Transaction = Money & {
  /** IATI TransactionType: 2 outgoing commitment, 3 disbursement, 4 expenditure. */
  type: string
  /** As it was published: version 1 has letters. */
  publishedType: string
  day: Day | null
  /** The day whose exchange rate holds. */
  valueDay: Day | null
  provider: NamedOrganisation | null
  receiver: NamedOrganisation | null
  countries: Place[]
  regions: Place[]
  sectors: Sector[]
}

export type Total = { type: string; amount: Amount; currency: Currency }

/** IATI RelatedActivityType: 1 is its parent, 2 its child, 3 a sibling. */
export type RelatedActivity = { type: string; identifier: string }

export type Note = { line: number; element: string; sentence: string }

/** When this was true, as far as the file tells: the later of two versions is the newer one. */
export function asOf(activity: IatiActivity): string | null {
  return activity.lastUpdatedAt ?? activity.fileGeneratedAt
}
