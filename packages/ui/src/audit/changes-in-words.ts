import type { Changes } from '@iisg/domain/changes'
import { Amount, Currency } from '@iisg/domain/money'
import type { NeedDraft } from '@iisg/domain/needs'
import type { ArticleDraft } from '@iisg/domain/news'
import type { IssueDraft } from '@iisg/domain/newsletter'
import { partnerNames } from '@iisg/domain/partners'
import { pillarNames } from '@iisg/domain/pillars'
import type { LinkDraft, ResponseContent } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { tierNames } from '../disclosure/index.ts'
import { sayMoney } from '../money/index.ts'
import { kindNames, needStateNames, perspectiveNames, priorityNames } from '../needs/index.ts'
import {
  activityTypeNames,
  budgetStatusNames,
  genderMarkerNames,
  iconThemeNames,
  responseKindNames,
  responseStateNames,
  responseStatusNames,
  strengthNames,
} from '../responses/index.ts'
import { sayDay } from '../time/index.ts'

type Field =
  | keyof NeedDraft
  | keyof ResponseContent
  | keyof ArticleDraft
  | keyof IssueDraft
  | keyof LinkDraft
  // What entries from before there were moves tell of a need.
  | 'state'
  | 'tier'

/** What the fields of our forms are called, wherever a change of one is told. */
export const fieldNames: Record<Field, string> = {
  accountable: 'Answers for the money',
  activityTypes: 'Kinds of activity',
  actualEnd: 'Ended on',
  actualStart: 'Started on',
  adoptedOn: 'Adopted on',
  adoptingBody: 'Adopted by',
  allocation: 'Money for the need',
  articleIds: 'News',
  askedTier: 'May be published for',
  aspects: 'Kinds of change that it helps with',
  body: 'Text',
  budgetAmount: 'Budget',
  budgetCurrency: 'Currency',
  budgets: 'Budgets',
  budgetStatus: 'Standing of the budget',
  costAmount: 'Estimated cost',
  costCurrency: 'Currency of the estimate',
  costOn: 'Day of the estimate',
  covers: 'Partners that it helps with',
  cycleId: 'Mapping cycle',
  description: 'Description',
  documents: 'Documents',
  eventIds: 'Events',
  extending: 'Passes the money on',
  funders: 'Donors',
  genderMarker: 'Gender equality',
  icon: 'Drawing',
  implementers: 'Implementers',
  inForceOn: 'In force on',
  institutionIds: 'Institutions',
  institutions: 'Institutions',
  intro: 'Introduction',
  kin: 'Belongs together with',
  kind: 'Kind of response',
  kinds: 'Kinds of change',
  measureId: 'Measure',
  officialReference: 'Official reference',
  participants: 'Participants',
  partners: 'Partners',
  perspectives: 'Perspectives',
  pillars: 'Pillars',
  place: 'Place',
  plannedEnd: 'Planned end',
  plannedStart: 'Planned start',
  priority: 'Priority',
  rationale: 'Reason',
  regional: 'For the whole region',
  reporter: 'Recorded for',
  requestedActivityTypes: 'Kinds of activity asked for',
  responseId: 'Response',
  responseIds: 'Support projects',
  results: 'Results',
  sectors: 'Sectors',
  shares: 'Shares of partners',
  sources: 'Documents',
  state: 'State',
  status: 'Status',
  strength: 'Strength',
  subject: 'Subject',
  summary: 'Summary',
  targetDay: 'To be met by',
  tier: 'May be seen by',
  title: 'Title',
  transactions: 'Payments',
  widestTier: 'May be seen by, once approved',
}

/** The words of the fields that hold codes of ours. */
const codes: Partial<Record<Field, Record<string, string>>> = {
  activityTypes: activityTypeNames,
  aspects: kindNames,
  budgetStatus: budgetStatusNames,
  covers: partnerNames,
  kind: responseKindNames,
  kinds: kindNames,
  partners: partnerNames,
  perspectives: perspectiveNames,
  pillars: pillarNames,
  priority: priorityNames,
  state: { ...responseStateNames, ...needStateNames },
  requestedActivityTypes: activityTypeNames,
  status: responseStatusNames,
  strength: strengthNames,
  askedTier: tierNames,
  genderMarker: genderMarkerNames,
  icon: iconThemeNames,
  reporter: { secretariat: 'The Secretariat', ...partnerNames },
  shares: partnerNames,
  tier: tierNames,
  widestTier: tierNames,
}

/**
 * A change with every code, day and id in words. `names` says what is behind ids; one that it does
 * not know is of something that is no longer there.
 */
export function changesInWords(changes: Changes, names: Readonly<Record<string, string>>): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, { before, after }]) => {
      const known = isField(field) ? (codes[field] ?? {}) : {}
      const say = (value: unknown) => inWords(value, { ...names, ...known })
      return [field, { before: say(before), after: say(after) }]
    }),
  )
}

/** The ids that a change mentions, to look up what they are called. */
export function idsIn(changes: Changes): string[] {
  const values = Object.values(changes).flatMap(({ before, after }) => leavesOf([before, after]))
  return [...new Set(values.filter((value) => typeof value === 'string' && uuid.test(value)))].map(
    String,
  )
}

/** The values at the ends of a value: of lists and of what is told in several fields. */
function leavesOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return Object.values(value).flatMap(leavesOf)
}

type Told = string | Told[] | null

function inWords(value: unknown, words: Readonly<Record<string, string>>): Told {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((each) => inWords(each, words))
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'object') {
    const { sum, others } = sumIn(value)
    return [...sum, ...leavesOf(others).flatMap((leaf) => inWords(leaf, words) ?? [])]
      .filter((word) => word !== '')
      .join(' · ')
  }

  const text = String(value)
  const word = Object.hasOwn(words, text) ? words[text] : undefined
  if (word !== undefined) return word
  if (uuid.test(text)) return 'Something that is no longer there'
  const day = Day.safeParse(text)
  return day.success ? sayDay(day.data) : text
}

/** The amount and the currency of a part as one sum, and what else it tells. */
function sumIn(part: object): { sum: string[]; others: object } {
  const { amount, currency, ...others } = { amount: null, currency: null, ...part }
  const money = { amount: Amount.safeParse(amount), currency: Currency.safeParse(currency) }
  if (!money.amount.success || !money.currency.success) return { sum: [], others: part }
  return {
    sum: [sayMoney({ amount: money.amount.data, currency: money.currency.data })],
    others,
  }
}

function isField(field: string): field is Field {
  return Object.hasOwn(fieldNames, field)
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
