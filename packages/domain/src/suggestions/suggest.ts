import type { Need, NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import {
  type ActivityType,
  commonPartners,
  type ResponseId,
  type ResponseStatus,
  type WorkingPeriod,
} from '../responses/index.ts'
import type { TermKind } from '../similarity/index.ts'
import { commonTo, daysIn, type Period } from '../time/index.ts'
import { type ReadText, readText, tells } from './read.ts'
import { sectorSubjects } from './sectors.ts'
import { type Subject, subjects } from './subjects.ts'

export type SuggestableNeed = Pick<
  Need,
  'id' | 'title' | 'description' | 'partners' | 'measure' | 'requestedActivityTypes'
>

export type SuggestableResponse = {
  id: ResponseId
  title: string
  summary: string
  status: ResponseStatus
  period: WorkingPeriod
  regional: boolean
  partners: Partner[]
  pillars: readonly Pillar[]
  /** DAC purpose codes. */
  sectors: readonly string[]
  activityTypes: readonly ActivityType[]
}

/** Why a link is suggested. */
export type Reason =
  | { kind: 'subject'; subjects: Subject[] }
  /** As both write them, the most telling first. */
  | { kind: 'words'; words: { need: string; response: string }[] }
  | { kind: 'sector'; code: string; subjects: Subject[] }
  | { kind: 'partners'; partners: Partner[]; regional: boolean }
  | { kind: 'period'; days: number; of: number }
  | { kind: 'activity types'; types: ActivityType[] }

/** A part of the score, 0 to 1; unknown where one side says nothing of it. */
export type SuggestionPart = {
  of: Reason['kind']
  value: number | undefined
  weight: number
}

export type Suggestion = {
  needId: NeedId
  responseId: ResponseId
  /** From 0 to 1: the weighted mean of the parts that are known. */
  score: number
  parts: SuggestionPart[]
  reasons: Reason[]
}

/** How much each part of the score weighs, and from where on a link is suggested. */
export const suggestionWeights = {
  subject: 0.25,
  words: 0.4,
  sector: 0.1,
  partners: 0.1,
  period: 0.05,
  'activity types': 0.1,
  /** How much of the need's words has to be found: with a fine subject in common, and without. */
  enoughWords: { together: 0.12, alone: 0.3 },
  threshold: 0.55,
} as const

type Asked = {
  needs: readonly SuggestableNeed[]
  responses: readonly SuggestableResponse[]
  /** The window of the needs' cycle: what is over before it begins is no answer in it. */
  window: Period
  /** Whether a pair is linked already, or was dismissed. */
  isSettled: (needId: NeedId, responseId: ResponseId) => boolean
}

/**
 * The links that somebody may have forgotten to declare, the likeliest first. Needs and responses
 * meet in a pillar, a partner and the window; then counts what both are about, the need's words in
 * the response, the sector, how many of its partners, how many of the days, and the activity types.
 * Neither sector nor place nor time is ever enough: both must speak of the same thing.
 */
export function suggestLinks({ needs, responses, window, isSettled }: Asked): Suggestion[] {
  const candidates = responses
    .filter(({ status }) => status !== 'cancelled')
    .map((response) => candidateOf(response, window))
    .filter(({ days, response }) => days !== undefined || response.period.status === 'unknown')
  const rarity = rarityAmong([
    ...candidates.map(({ text }) => text),
    ...needs.map((need) => readText(`${need.title}\n${need.description}`)),
  ])

  return needs
    .flatMap((need) => {
      const asked = askedBy(need, rarity)
      const { pillar } = need.measure.objective
      return candidates.flatMap((candidate) => {
        const { response } = candidate
        if (!response.pillars.includes(pillar) || isSettled(need.id, response.id)) return []
        const common = commonPartners(need, response)
        if (common.length === 0) return []
        return suggestionOf(asked, candidate, common, window)
      })
    })
    .sort((one, other) => other.score - one.score || (one.responseId < other.responseId ? -1 : 1))
}

type Candidate = {
  response: SuggestableResponse
  text: ReadText
  title: ReadText
  /** What a word of the summary counts beside one of the title: in a long one everything is found. */
  beside: number
  days: Period | undefined
}

const telling: ReadonlySet<TermKind> = new Set(['matter', 'people', 'name'])

function candidateOf(response: SuggestableResponse, window: Period): Candidate {
  const text = readText(`${response.title}\n${response.summary}`)
  return {
    response,
    text,
    title: readText(response.title),
    beside: Math.min(0.8, 30 / Math.max(1, text.terms.size)),
    days: daysWithin(window, response.period),
  }
}

type AskedText = {
  need: SuggestableNeed
  text: ReadText
  about: readonly Subject[]
  /** What of the response it would tell to find each term there, by its key. */
  worth: ReadonlyMap<string, number>
  all: number
}

function askedBy(need: SuggestableNeed, rarity: (key: string) => number): AskedText {
  const title = readText(need.title)
  const text = readText(`${need.title}\n${need.description}`)
  const worth = new Map<string, number>()
  for (const [key, { kind }] of title.terms) worth.set(key, tells[kind] * rarity(key))
  const described = [...text.terms].filter(([key]) => !title.terms.has(key))
  const beside = described.reduce((sum, [key, { kind }]) => sum + tells[kind] * rarity(key), 0)
  // What a need is about stands in its title; only where that names nothing fine, in the rest.
  const about = isFine(title) ? title.subjects : text.subjects
  const all = [...worth.values()].reduce((sum, value) => sum + value, 0)
  for (const [key, { kind }] of described) {
    worth.set(key, (tells[kind] * rarity(key) * all * inDescription) / beside)
  }
  return { need, text, about, worth, all }
}

/** What all words of the description together count beside those of the title. */
const inDescription = 0.5

function suggestionOf(
  { need, text: asked, about, worth, all }: AskedText,
  { response, text, title, beside, days }: Candidate,
  common: Partner[],
  window: Period,
): Suggestion[] {
  const weights = suggestionWeights
  const shared = about.filter((subject) => text.subjects.includes(subject))
  const fine = shared.filter((subject) => !subjects[subject].broad)
  const inTitle = fine.some((subject) => title.subjects.includes(subject))
  const found = [...worth]
    .filter(([key, value]) => value > 0 && text.terms.has(key))
    .map(([key, value]) => ({ key, value: value * (title.terms.has(key) ? 1 : beside) }))
  const words = all > 0 ? Math.min(1, found.reduce((sum, { value }) => sum + value, 0) / all) : 0
  // Deeds and bodies alone (an exercise, a unit) are in every second title, and one word alone is
  // soon misread.
  const kinds = found.map(({ key }) => asked.terms.get(key)?.kind ?? 'plain')
  const isTelling =
    kinds.some((kind) => telling.has(kind)) && kinds.filter((kind) => kind !== 'plain').length > 1
  if (!isTelling || words < weights.enoughWords[fine.length > 0 ? 'together' : 'alone']) return []

  const sector = sectorFor(response.sectors, about)
  const types = need.requestedActivityTypes.filter((type) => response.activityTypes.includes(type))
  const knowsTypes = need.requestedActivityTypes.length > 0 && response.activityTypes.length > 0
  const named = response.partners.length > 0
  const values: Record<Reason['kind'], number | undefined> = {
    subject:
      fine.length > 0
        ? inTitle
          ? 1
          : beside
        : shared.length > 0
          ? 0.4
          : isFine({ subjects: about }) && isFine(text)
            ? 0
            : undefined,
    words,
    sector: sector.known ? (sector.code === undefined ? 0 : 1) : undefined,
    // One of six is an answer for that one: how many there are says nothing of how well it fits.
    partners: named ? 1 : 0.6,
    period: days === undefined ? undefined : daysIn(days) / daysIn(window),
    'activity types': knowsTypes ? types.length / need.requestedActivityTypes.length : undefined,
  }
  const parts = Object.entries(values).map(([of, value]) => ({
    of: of as Reason['kind'], // `Object.entries` forgets the key type.
    value,
    weight: weights[of as Reason['kind']],
  }))
  const score = meanOf(parts)
  if (score < weights.threshold) return []

  const best = found.sort((one, other) => other.value - one.value).slice(0, 5)
  const reasons: Reason[] = [
    ...(shared.length > 0 ? [{ kind: 'subject' as const, subjects: shared }] : []),
    { kind: 'words', words: best.map(({ key }) => writtenBoth(key, asked, text)) },
    ...(sector.code === undefined
      ? []
      : [{ kind: 'sector' as const, code: sector.code, subjects: sector.subjects }]),
    { kind: 'partners', partners: common, regional: !named },
    ...(days ? [{ kind: 'period' as const, days: daysIn(days), of: daysIn(window) }] : []),
    ...(types.length > 0 ? [{ kind: 'activity types' as const, types }] : []),
  ]
  return [{ needId: need.id, responseId: response.id, score, parts, reasons }]
}

/** Whether a text is about anything fine: two that are, and share none of it, are about different things. */
function isFine({ subjects: about }: Pick<ReadText, 'subjects'>): boolean {
  return about.some((subject) => !subjects[subject].broad)
}

function meanOf(parts: readonly SuggestionPart[]): number {
  const known = parts.filter(({ value }) => value !== undefined)
  const weight = known.reduce((sum, part) => sum + part.weight, 0)
  return known.reduce((sum, part) => sum + (part.value ?? 0) * part.weight, 0) / weight
}

/** The first code that speaks of what the need is about. Codes that say nothing fine are unknown. */
function sectorFor(codes: readonly string[], about: readonly Subject[]) {
  const known = codes.filter((code) => Object.hasOwn(sectorSubjects, code))
  for (const code of known) {
    const both = (sectorSubjects[code] ?? []).filter((subject) => about.includes(subject))
    if (both.length > 0) return { known: true, code, subjects: both }
  }
  return { known: known.length > 0, code: undefined, subjects: [] }
}

/** How rare a term is among some texts, from 0 where all have it to 1. */
function rarityAmong(texts: readonly ReadText[]): (key: string) => number {
  const having = new Map<string, number>()
  for (const { terms } of texts) {
    for (const key of terms.keys()) having.set(key, (having.get(key) ?? 0) + 1)
  }
  const all = texts.length + 1
  return (key) => (all < 2 ? 1 : Math.log(all / (having.get(key) ?? 1)) / Math.log(all))
}

function daysWithin(window: Period, period: WorkingPeriod): Period | undefined {
  switch (period.status) {
    case 'unknown':
      return undefined
    case 'open-ended':
      return commonTo(window, { from: period.from, until: window.until })
    case 'known':
      return commonTo(window, period)
  }
}

function writtenBoth(key: string, need: ReadText, response: ReadText) {
  const written = (text: ReadText) => text.terms.get(key)?.written ?? ''
  return { need: written(need), response: written(response) }
}
