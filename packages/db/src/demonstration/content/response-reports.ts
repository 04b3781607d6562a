import type { DocumentCategory } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { ActivityType, ResponseKind, ReturnReason } from '@iisg/domain/responses'

/** Who records for others in the demonstration, by the mailbox of their account. */
export type ReporterMailbox =
  | 'unodc'
  | 'delegation'
  | 'albania'
  | 'serbia'
  | 'kosovo'
  | 'montenegro'

/** Support projects that a member reports itself; laws and measures are their partner's own. */
export const reportedBy: Readonly<Record<'unodc' | 'delegation', readonly string[]>> = {
  unodc: ['CT-003', 'SC-002', 'BS-007'],
  delegation: ['CT-012', 'SC-011'],
}

/** How laws, strategies and plans were adopted, by the code of the response. */
export const adoptions: Readonly<
  Record<string, { by: string; reference?: string; adopted: string; inForce?: string }>
> = {
  'CT-008': { by: 'The parliament', reference: 'Invented gazette 12/2025', adopted: '2025-03-14' },
  'BS-006': {
    by: 'The government',
    reference: 'Invented gazette 41/2025',
    adopted: '2025-05-08',
    inForce: '2025-06-01',
  },
  'BS-022': { by: 'The council of ministers', adopted: '2025-12-18', inForce: '2026-01-01' },
}

export const places: Readonly<Record<string, string>> = {
  'CT-015': 'Sarajevo',
  'CT-021': 'Skopje',
  'CT-037': 'Skopje',
  'SC-007': 'Budva',
  'SC-032': 'Belgrade',
  'BS-016': 'Shkodra',
  'BS-034': 'Brdo',
}

export const documents: Readonly<
  Record<string, readonly (readonly [title: string, category: DocumentCategory, url: string])[]>
> = {
  'BS-001': [
    ['Second look: description of the action', 'objectives', 'https://example.org/second-look.pdf'],
    ['Second look: first yearly report', 'results', 'https://example.org/second-look-2025.pdf'],
  ],
  'BS-006': [['Regulation, as published', 'acquis act', 'https://example.org/mobile-units.pdf']],
}

/** Indicator, unit, before, target, reached. */
export const results: Readonly<
  Record<string, readonly (readonly [string, string, string, string, string | null])[]>
> = {
  'BS-001': [
    ['Crossings with a second line that answers', 'crossings', '3', '26', '17'],
    ['False documents found at first inspection', 'per 10,000 checked', '0.8', '1.5', '1.2'],
  ],
  'BS-003': [['Officers who pass the test half a year later', '%', '40', '75', null]],
}

export const afterUse: Readonly<Record<string, { partner: Partner; statement: string }>> = {
  'BS-001': {
    partner: 'AL',
    statement:
      'At eleven crossings the tools are in daily use. At two they wait for a power line that we owe.',
  },
}

/** How many of each partner's authority took part in an event. */
export const participants: Readonly<Record<string, number>> = {
  'CT-015': 4,
  'CT-021': 12,
  'SC-032': 9,
  'BS-034': 6,
}

/**
 * Rates of currencies that the European Central Bank does not list, for years: rounded by us, so that
 * invented money can be told in euro, and said to be so wherever such a sum is.
 */
export const roundedRates: readonly (readonly [currency: string, year: number, perEuro: string])[] =
  [
    ['ALL', 2025, '98'],
    ['ALL', 2026, '97'],
    ['MKD', 2025, '61.7'],
    ['MKD', 2026, '61.7'],
    ['RSD', 2025, '117'],
    ['RSD', 2026, '117'],
  ]

/** Rates that the European Central Bank published, for the days on which invented budgets begin. */
export const rates: readonly (readonly [currency: string, day: string, perEuro: string])[] = [
  ['USD', '2023-02-01', '1.0894'],
  ['USD', '2023-12-29', '1.105'],
  ['USD', '2024-08-30', '1.1087'],
  ['USD', '2024-10-01', '1.1086'],
  ['USD', '2024-11-01', '1.0885'],
  ['USD', '2024-12-31', '1.0389'],
  ['USD', '2025-01-31', '1.0393'],
  ['USD', '2025-02-28', '1.0411'],
  ['USD', '2025-04-01', '1.0788'],
  ['USD', '2025-04-30', '1.1373'],
  ['USD', '2025-10-01', '1.1724'],
  ['GBP', '2023-01-13', '0.888'],
  ['GBP', '2025-01-31', '0.83608'],
  ['GBP', '2025-04-01', '0.83665'],
  ['GBP', '2025-05-30', '0.8412'],
  ['GBP', '2025-09-01', '0.8662'],
  ['GBP', '2025-10-31', '0.8816'],
  ['GBP', '2026-02-27', '0.8763'],
  ['CHF', '2023-03-01', '0.9997'],
  ['CHF', '2023-03-31', '0.9968'],
  ['CHF', '2023-04-28', '0.9839'],
  ['CHF', '2024-08-01', '0.9467'],
  ['CHF', '2024-12-31', '0.9412'],
  ['CHF', '2025-01-31', '0.9449'],
  ['CHF', '2025-02-28', '0.9394'],
  ['CHF', '2025-04-01', '0.952'],
  ['CHF', '2025-04-30', '0.9389'],
  ['CHF', '2025-09-01', '0.9383'],
  ['CHF', '2026-01-30', '0.9157'],
  ['SEK', '2023-02-01', '11.3455'],
  ['SEK', '2024-03-01', '11.1948'],
  ['SEK', '2024-04-30', '11.753'],
  ['SEK', '2024-05-31', '11.421'],
  ['SEK', '2024-07-01', '11.3675'],
  ['SEK', '2024-12-31', '11.459'],
  ['SEK', '2025-02-28', '11.188'],
  ['SEK', '2025-04-30', '10.9715'],
  ['SEK', '2025-05-30', '10.8735'],
  ['SEK', '2025-09-01', '11.012'],
  ['SEK', '2025-12-31', '10.8215'],
]

export type OnItsWay = {
  by: ReporterMailbox
  kind: ResponseKind
  title: string
  summary: string
  pillar: Pillar
  partners: readonly Partner[]
  days: readonly [string, string?]
  types: readonly ActivityType[]
  budget?: readonly [amount: string, currency: string]
  asked?: 'public' | 'members'
  adoptedBy?: string
} & (
  | { state: 'draft' | 'submitted' }
  | { state: 'returned'; reasons: ReturnReason[]; note: string }
)

/** What is not through yet: a draft, one that came back, and three that wait to be verified. */
export const onTheirWay: readonly OnItsWay[] = [
  {
    state: 'draft',
    by: 'unodc',
    kind: 'support project',
    title: 'Parcel profiles: a common list for postal customs',
    summary: '',
    pillar: 'WBCSCi',
    partners: ['AL', 'ME'],
    days: ['2027-03-01'],
    types: [],
  },
  {
    state: 'returned',
    by: 'albania',
    kind: 'institutional measure',
    title: 'Shift plan for the document laboratory',
    summary: 'Two shifts instead of one at the laboratory that examines documents.',
    pillar: 'WBBSi',
    partners: ['AL'],
    days: ['2026-09-01'],
    types: ['institution building'],
    reasons: ['dates', 'who'],
    note: 'Please say until when the second shift is paid for, and by whom.',
  },
  {
    state: 'submitted',
    by: 'serbia',
    kind: 'legal act',
    title: 'Amendment on the exchange of airline passenger data',
    summary: 'Lets the passenger data unit answer requests of other partners by night.',
    pillar: 'WBCTi',
    partners: ['RS'],
    days: ['2026-12-01'],
    types: ['legal drafting'],
    adoptedBy: 'The parliament',
    asked: 'public',
  },
  {
    state: 'submitted',
    by: 'unodc',
    kind: 'support project',
    title: 'Mentors for container control, second phase',
    summary: 'Two mentors at each of three ports, with a common reporting line.',
    pillar: 'WBCSCi',
    partners: ['AL', 'ME'],
    days: ['2027-01-01', '2028-12-31'],
    types: ['mentoring or embedded expert', 'equipment'],
    budget: ['2400000.00', 'EUR'],
    asked: 'public',
  },
  {
    state: 'submitted',
    by: 'kosovo',
    kind: 'light event',
    title: 'Visit of first-line officers to a joint crossing',
    summary: '',
    pillar: 'WBBSi',
    partners: ['XK', 'MK'],
    days: ['2026-11-10', '2026-11-11'],
    types: ['study visit or twinning'],
  },
]
