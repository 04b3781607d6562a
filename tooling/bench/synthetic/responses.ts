import type { Tier } from '@iisg/domain/disclosure'
import type { OrganisationId } from '@iisg/domain/organisations'
import { type Partner, partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import {
  ActivityType,
  type ResponseId,
  type ResponseKind,
  type ResponseStatus,
} from '@iisg/domain/responses'
import { Day, type Period } from '@iisg/domain/time'
import { idOf } from './ids.ts'
import type { Chance } from './random.ts'
import { inCyrillic, type Language, titleOf } from './titles.ts'

/** An invented response with all that the analysis, the findings and the search look at. */
export type SyntheticResponse = {
  id: ResponseId
  kind: ResponseKind
  status: ResponseStatus
  title: string
  summary: string
  language: Language
  pillar: Pillar
  partners: Partner[]
  regional: boolean
  activityTypes: ActivityType[]
  period: Period
  /** Who pays, and who carries it out. */
  funderId: OrganisationId
  implementerId: OrganisationId
  /** In the euro, in cents. */
  cents: number
  committed: boolean
  tier: Tier
  externalId: string | null
}

/** Two records of which one was made from the other. */
export type PlantedPair = {
  kind: 'duplicate record' | 'other script' | 'duplicate effort' | 'hand-over'
  one: ResponseId
  other: ResponseId
}

const funders = 60
const implementers = 200
const plantedShare = 0.02

/** Invented responses that begin in some years from 2023 on, a few of them made from the one before. */
export function syntheticResponses(count: number, years: number, chance: Chance) {
  const responses: SyntheticResponse[] = []
  const planted: PlantedPair[] = []
  for (let index = 0; index < count; index++) {
    const before = responses[index - 1]
    if (before && chance.happens(plantedShare)) {
      const { kind, response } = madeFrom(before, index, chance)
      responses.push(response)
      planted.push({ kind, one: before.id, other: response.id })
    } else {
      responses.push(invented(index, years, chance))
    }
  }
  return { responses, planted }
}

function invented(index: number, years: number, chance: Chance): SyntheticResponse {
  const language = chance.pick<Language>(['en', 'en', 'en', 'sq', 'sr-Latn', 'sr-Cyrl', 'mk'])
  const regional = chance.happens(0.12)
  const start = chance.below(years * 365)
  const length = chance.happens(0.2) ? 1 + chance.below(5) : 60 + chance.below(900)
  return {
    id: idOf('response', index) as ResponseId, // Made here, and a UUID by its form.
    kind: length < 6 ? 'light event' : 'support project',
    status: chance.pick<ResponseStatus>([
      ...(['implementation', 'implementation', 'implementation', 'closed', 'closed'] as const),
      ...(['finalisation', 'pipeline', 'pipeline', 'suspended', 'cancelled'] as const),
    ]),
    title: titleOf(language, chance),
    summary: titleOf(language, chance),
    language,
    pillar: chance.pick(pillars),
    partners:
      regional && chance.happens(0.7)
        ? []
        : partners.filter((_, at) => at === index % partners.length || chance.happens(0.15)),
    regional,
    activityTypes: [chance.pick(ActivityType.options)],
    period: daysFrom(start, length),
    funderId: idOf('organisation', chance.below(funders)) as OrganisationId, // As above.
    implementerId: idOf('organisation', funders + chance.below(implementers)) as OrganisationId,
    cents: 1_000_000 + chance.below(300_000_000),
    committed: chance.happens(0.5),
    tier: chance.pick<Tier>(['public', 'public', 'public', 'members', 'pillar', 'secretariat']),
    externalId: chance.happens(0.3) ? `XM-SYN-${index}` : null,
  }
}

/** The same effort once more, told as it happens: in another script, by another body, later. */
function madeFrom(before: SyntheticResponse, index: number, chance: Chance) {
  const id = idOf('response', index) as ResponseId // As above.
  const kind =
    before.language === 'sr-Latn'
      ? 'other script'
      : chance.pick<PlantedPair['kind']>(['duplicate record', 'duplicate effort', 'hand-over'])
  return { kind, response: { ...before, id, ...changesFor(kind, before, chance) } }
}

function changesFor(
  kind: PlantedPair['kind'],
  before: SyntheticResponse,
  chance: Chance,
): Partial<SyntheticResponse> {
  switch (kind) {
    case 'other script':
      return { title: inCyrillic(before.title), language: 'sr-Cyrl', externalId: null }
    case 'duplicate record':
      return { title: `${before.title} – II`, cents: before.cents + 100 }
    case 'duplicate effort':
      return {
        title: titleOf(before.language, chance),
        funderId: idOf('organisation', chance.below(funders)) as OrganisationId, // As above.
        externalId: null,
      }
    case 'hand-over': {
      const after = daysSinceStart(before.period.until) + 30
      return { period: daysFrom(after, 365), externalId: null }
    }
  }
}

const firstDay = Date.UTC(2023, 0, 1)

function daysFrom(start: number, length: number): Period {
  return { from: dayAt(start), until: dayAt(start + length - 1) }
}

const dayNames: Day[] = []

/** Days are made once: a million responses share a few thousand of them. */
function dayAt(index: number): Day {
  const known = dayNames[index]
  if (known !== undefined) return known
  const day = Day.parse(new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10))
  dayNames[index] = day
  return day
}

function daysSinceStart(day: Day): number {
  return Math.round((Date.parse(day) - firstDay) / 86_400_000)
}
