import type { Partner } from '../partners/index.ts'
import type { TermKind } from '../similarity/index.ts'
import { daysIn, type Period } from '../time/index.ts'
import type { AskedText } from './asked.ts'
import type { Candidate } from './candidate.ts'
import { isFine, type ReadText } from './read.ts'
import { sectorSubjects } from './sectors.ts'
import { type Subject, subjects } from './subjects.ts'
import type { Reason, Suggestion, SuggestionPart } from './suggestion.ts'
import { suggestionWeights as weights } from './weights.ts'

/** A response held against a need with which it has some partners in common: a link, or nothing. */
export function heldAgainst(
  asked: AskedText,
  candidate: Candidate,
  common: Partner[],
  window: Period,
): Suggestion | undefined {
  const { need, about } = asked
  const { response, text, days } = candidate
  const shared = about.filter((subject) => text.subjects.includes(subject))
  const found = foundIn(asked, candidate)
  const words = Math.min(1, found.reduce((sum, { value }) => sum + value, 0) / (asked.all || 1))
  const together = isFine(shared)
  if (!isTelling(asked, found, together)) return undefined
  if (words < weights.enoughWords[together ? 'together' : 'alone']) return undefined

  const sector = sectorFor(response.sectors, about)
  const types = need.requestedActivityTypes.filter((type) => response.activityTypes.includes(type))
  const named = response.partners.length > 0
  const values: Record<Reason['kind'], number | undefined> = {
    subject: subjectPart(asked, candidate, shared),
    words,
    sector: sector.part,
    // One of six is an answer for that one: how many there are says nothing of how well it fits.
    partners: named ? 1 : 0.6,
    period: days && daysIn(days) / daysIn(window),
    'activity types': typesPart(need.requestedActivityTypes, response.activityTypes, types),
  }
  const parts = order.map((of) => ({ of, value: values[of], weight: weights[of] }))
  const score = meanOf(parts)
  if (score < weights.threshold) return undefined

  const best = [...found].sort((one, other) => other.value - one.value).slice(0, 5)
  const reasons: Reason[] = [
    ...(shared.length > 0 ? [{ kind: 'subject' as const, subjects: shared }] : []),
    { kind: 'words', words: best.map(({ key }) => writtenBoth(key, asked.text, text)) },
    ...(sector.reason ? [sector.reason] : []),
    { kind: 'partners', partners: common, regional: !named },
    ...(days ? [{ kind: 'period' as const, days: daysIn(days), of: daysIn(window) }] : []),
    ...(types.length > 0 ? [{ kind: 'activity types' as const, types }] : []),
  ]
  return { needId: need.id, responseId: response.id, score, parts, reasons }
}

const order = ['subject', 'words', 'sector', 'partners', 'period', 'activity types'] as const

type Found = { key: string; value: number }

/** The need's words that are in the response, with what each tells. */
function foundIn({ worth }: AskedText, { text, title, beside }: Candidate): Found[] {
  const found: Found[] = []
  for (const [key, value] of worth) {
    if (value <= 0 || !text.terms.has(key)) continue
    found.push({ key, value: value * (title.terms.has(key) ? 1 : beside) })
  }
  return found
}

/**
 * Deeds and bodies alone (an exercise, a unit) are in every second title, and one word alone is soon
 * misread. Without a subject in common, the title itself must name something telling.
 */
function isTelling({ text, inTitle }: AskedText, found: readonly Found[], together: boolean) {
  const said = found.map(({ key }) => ({ key, kind: text.terms.get(key)?.kind ?? 'plain' }))
  return (
    said.some(({ key, kind }) => telling.has(kind) && (together || inTitle.has(key))) &&
    said.filter(({ kind }) => kind !== 'plain').length > 1
  )
}

const telling: ReadonlySet<TermKind> = new Set(['matter', 'people', 'name'])

/** Whether both are about the same: wholly in a title, less in a summary or in a broad field. */
function subjectPart({ about }: AskedText, candidate: Candidate, shared: readonly Subject[]) {
  const { text, title, beside } = candidate
  const fine = shared.filter((subject) => !subjects[subject].broad)
  if (fine.some((subject) => title.subjects.includes(subject))) return 1
  if (fine.length > 0) return beside
  if (shared.length > 0) return 0.4
  // Two texts that are both about something fine, and share none of it, are about different things.
  return isFine(about) && isFine(text.subjects) ? 0 : undefined
}

/** The first code that speaks of what the need is about. Codes that say nothing fine are unknown. */
function sectorFor(
  codes: readonly string[],
  about: readonly Subject[],
): { part: number | undefined; reason?: Extract<Reason, { kind: 'sector' }> } {
  const known = codes.filter((code) => Object.hasOwn(sectorSubjects, code))
  for (const code of known) {
    const both = (sectorSubjects[code] ?? []).filter((subject) => about.includes(subject))
    if (both.length > 0) return { part: 1, reason: { kind: 'sector', code, subjects: both } }
  }
  return { part: known.length > 0 ? 0 : undefined }
}

function typesPart<Type>(asked: readonly Type[], brought: readonly Type[], both: readonly Type[]) {
  return asked.length > 0 && brought.length > 0 ? both.length / asked.length : undefined
}

function meanOf(parts: readonly SuggestionPart[]): number {
  const known = parts.filter(({ value }) => value !== undefined)
  const weight = known.reduce((sum, part) => sum + part.weight, 0)
  return known.reduce((sum, part) => sum + (part.value ?? 0) * part.weight, 0) / weight
}

function writtenBoth(key: string, need: ReadText, response: ReadText) {
  const written = ({ terms }: ReadText) => terms.get(key)?.written ?? ''
  return { need: written(need), response: written(response) }
}
