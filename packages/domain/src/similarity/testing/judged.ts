import { methodOf } from '../../analysis/index.ts'
import { type ComparedResponse, findingBetween } from '../../findings/index.ts'
import { OrganisationId } from '../../organisations/index.ts'
import { ResponseId } from '../../responses/index.ts'
import { Day } from '../../time/index.ts'
import { likenessOf, profilesOf, statisticsOf } from '../index.ts'
import { calibration } from './pairs/index.ts'
import type { LabelledPair, RecordTold } from './pairs/told.ts'

const method = methodOf(1)
const horizon = Day.parse('2026-12-31')

/** How rare words are is counted in the calibration part alone. */
const statistics = statisticsOf(
  Object.values(calibration)
    .flat()
    .flatMap(({ one, other }) => [one, other]),
)

/** What the rules make of a pair: whether it is one record told twice. */
export function judgedSame({ one, other }: LabelledPair): boolean {
  const texts = [one, other].map((told) => ({ ...told, providers: told.by }))
  const profiles = profilesOf(texts, method.likeness, statistics)
  const text = likenessOf(profiles, 0, 1)
  const finding = findingBetween(asCompared(one), asCompared(other), text, { method, horizon })
  return finding?.class === 'duplicate record'
}

function asCompared(told: RecordTold): ComparedResponse {
  const [from, until] = told.days
  const [funder, implementer] = told.by
  return {
    id: ResponseId.parse(crypto.randomUUID()),
    title: told.title,
    summary: told.summary,
    pillars: [told.pillar],
    partners: told.partners,
    institutionIds: [],
    activityTypes: told.types,
    period: { status: 'known', from: Day.parse(from), until: Day.parse(until) },
    cancelled: false,
    funderIds: [idOf(funder)],
    implementerIds: [idOf(implementer)],
    externalIds: [],
    needs: [],
  }
}

const ids = new Map<string, OrganisationId>()

function idOf(name: string): OrganisationId {
  const known = ids.get(name) ?? OrganisationId.parse(crypto.randomUUID())
  ids.set(name, known)
  return known
}

/** How well some pairs were judged. */
export type Judgement = {
  /** How many are the same, how many were called so, and how many of these rightly. */
  same: number
  called: number
  found: number
  different: number
  /** found ÷ same. */
  recall: number
  /** found ÷ called. */
  precision: number
}

export function judgementOf(pairs: readonly LabelledPair[]): Judgement {
  const same = pairs.filter(({ label }) => label === 'same').length
  const calledSame = pairs.filter(judgedSame)
  const called = calledSame.length
  const found = calledSame.filter(({ label }) => label === 'same').length
  const [recall, precision] = [found / same, found / called]
  return { same, called, found, different: pairs.length - same, recall, precision }
}
