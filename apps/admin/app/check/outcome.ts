import type { Db } from '@iisg/db'
import { cellInputOf, type NeedInput } from '@iisg/db/analysis'
import { comparedWith } from '@iisg/db/commitment'
import type { Viewer } from '@iisg/domain/accounts'
import { type Cell, cellOf, methodOf } from '@iisg/domain/analysis'
import { collisionsWith } from '@iisg/domain/commitment'
import type { MappingCycle } from '@iisg/domain/cycles'
import { servedBy } from '@iisg/domain/findings'
import type { NeedId } from '@iisg/domain/needs'
import { partners as allPartners, type Partner } from '@iisg/domain/partners'
import {
  commonPartners,
  LinkId,
  mayKnowResponse,
  ResponseId,
  type SupportLink,
  workingPeriodOf,
} from '@iisg/domain/responses'
import { addDays, type Period } from '@iisg/domain/time'
import { type AskedOfInstitutions, loadsWith } from './loads.ts'
import { moneyFor, type NeedMoney } from './money.ts'
import type { Planned } from './planned.ts'

/** What a planned response would change, before anything of it is kept. */
export type Outcome = {
  collisions: {
    id: string
    title: string
    class: ReturnType<typeof collisionsWith>[number]['finding']['class']
    score: number
    daysTogether: number
    daysApart: number | undefined
  }[]
  /** Collisions with something that whoever asks may not know. */
  hidden: number
  gains: Gain[]
  money: NeedMoney[]
} & AskedOfInstitutions

/** One need of one partner: as it is, while the response is only planned, and once it runs. */
export type Gain = {
  needId: string
  code: string
  title: string
  partner: Partner
  before: Cell
  planned: Cell
  running: Cell
}

type Asked = {
  db: Db
  viewer: Viewer
  cycle: MappingCycle
  inputs: readonly NeedInput[]
  /** The needs of the cycle that whoever asks may know. */
  known: ReadonlySet<NeedId>
  planned: Planned
}

export async function outcomeOf(asked: Asked): Promise<Outcome> {
  const { db, viewer, cycle, inputs, known: knownNeeds, planned } = asked
  const method = methodOf(cycle.methodVersion)
  const { draft, meets } = planned
  const period = workingPeriodOf(draft, 'pipeline')
  const served = servedBy(draft.partners, draft.regional)
  const [pillar] = draft.pillars
  if (!pillar) throw new Error('A planned response has a pillar')

  const compared = await comparedWith(db, {
    cycleId: cycle.id,
    pillar,
    partners: served.length > 0 ? served : allPartners,
    near: around(period, cycle.window, method.overlap.handOverDays),
  })
  // What a score says of needs must not speak of those that whoever asks may not know.
  const others = compared.map((other) => ({
    ...other,
    needs: other.needs.filter(({ id }) => knownNeeds.has(id)),
  }))
  const known = (record: (typeof others)[number]['record']) => mayKnowResponse(viewer, record)
  const collisions = collisionsWith(
    {
      id: nobody,
      title: draft.title,
      summary: draft.summary,
      pillars: draft.pillars,
      partners: served,
      institutionIds: draft.institutions,
      activityTypes: draft.activityTypes,
      period,
      cancelled: false,
      funderIds: draft.funders,
      implementerIds: draft.implementers,
      externalIds: [],
      needs: meets.map(({ need, strength }) => ({
        id: need.id,
        strength,
        priority: need.priority,
      })),
    },
    others,
    { method, horizon: cycle.window.until },
  )
  const told = collisions.filter(({ other }) => known(other.record))

  return {
    collisions: told.map(({ other, finding }) => ({
      id: other.id,
      title: other.title,
      class: finding.class,
      score: finding.overlap.score,
      daysTogether: finding.daysTogether,
      daysApart: finding.daysApart,
    })),
    hidden: collisions.length - told.length,
    gains: gainsOf(inputs, planned),
    money: await moneyFor({ db, viewer }, inputs, planned),
    ...(await loadsWith({ db, viewer, draft, method })),
  }
}

/** What each need that would be met gains, partner by partner. */
function gainsOf(inputs: readonly NeedInput[], { draft, meets }: Planned): Gain[] {
  return meets.flatMap(({ need, strength }) => {
    const input = inputs.find((each) => each.need.id === need.id)
    if (!input) return []
    const committed = draft.budgetStatus === 'committed' && draft.budgetAmount !== null
    const linkAs = (status: 'pipeline' | 'implementation'): SupportLink => ({
      id: noLink,
      version: 0,
      needId: need.id,
      response: {
        id: nobody,
        title: draft.title,
        kind: draft.kind,
        status,
        committed,
        period: workingPeriodOf(draft, status),
        regional: draft.regional,
        partners: draft.partners,
        tier: 'members',
      },
      strength,
      aspects: [],
      covers: [],
      rationale: '',
      allocation: null,
      confirmations: [],
    })
    const [planned, running] = [linkAs('pipeline'), linkAs('implementation')]

    return commonPartners(need, planned.response).map((partner) => {
      const cell = cellInputOf(input, partner)
      const withLink = (link: SupportLink) => cellOf({ ...cell, links: [...cell.links, link] })
      const { id: needId, code, title } = need
      const cells = { before: cellOf(cell), planned: withLink(planned), running: withLink(running) }
      return { needId, code, title, partner, ...cells }
    })
  })
}

/** Nearby, too: what ends shortly before may hand over. */
function around(
  period: ReturnType<typeof workingPeriodOf>,
  window: Period,
  margin: number,
): Period {
  if (period.status === 'unknown') return window
  const until = period.status === 'known' ? period.until : window.until
  return { from: addDays(period.from, -margin), until: addDays(until, margin) }
}

/** What is not kept yet has no id of its own. */
const nobody = ResponseId.parse('00000000-0000-4000-8000-000000000000')
const noLink = LinkId.parse('00000000-0000-4000-8000-000000000000')
