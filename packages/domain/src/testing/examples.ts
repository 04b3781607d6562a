import { CycleId, type CycleTask, type TaskState } from '../cycles/index.ts'
import { type Need, NeedId, type NeedRecord } from '../needs/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import { MeasureId, type Pillar } from '../pillars/index.ts'
import { LinkId, ResponseId, type SupportLink } from '../responses/index.ts'
import { Day, type Period } from '../time/index.ts'

/** What the tests of our reasoning start from: plausible where a test says nothing. */
export function aNeed(details: Partial<Need> = {}): Need {
  return {
    id: NeedId.parse(crypto.randomUUID()),
    version: 1,
    cycleId: CycleId.parse(crypto.randomUUID()),
    code: 'BS1-P-01',
    measure: {
      id: MeasureId.parse(crypto.randomUUID()),
      code: 'BS1-P',
      strand: 'prevent',
      objective: { code: 'BS1', pillar: 'WBBSi', title: 'Border control and checks' },
      title: 'Document examination at crossings',
    },
    title: 'Document examination at road crossings',
    description: '',
    kinds: ['operational'],
    perspectives: ['prevention'],
    partners: ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'],
    priority: 'critical',
    requestedActivityTypes: [],
    cost: null,
    targetDay: null,
    state: 'adopted',
    tier: 'members',
    provenance: { kind: 'manual' },
    ...details,
  }
}

/** The same with all that is kept of a need, its wording approved by everybody who states it. */
export function aNeedRecord(details: Partial<NeedRecord> = {}): NeedRecord {
  const need = aNeed(details)
  return {
    ...need,
    institutions: [],
    sources: [],
    widestTier: 'members',
    wording: 1,
    approvals: need.partners.map((partner) => ({ partner, by: null, at: new Date(0) })),
    submittedBy: null,
    closedAs: null,
    mergedIntoId: null,
    predecessors: [],
    ...details,
  }
}

type LinkDetails = Partial<Omit<SupportLink, 'response'>> & Partial<SupportLink['response']>

export function aLink(details: LinkDetails = {}): SupportLink {
  const {
    needId,
    strength,
    covers = [],
    allocation = null,
    confirmations = [],
    ...response
  } = details
  return {
    id: LinkId.parse(crypto.randomUUID()),
    version: 1,
    needId: needId ?? NeedId.parse(crypto.randomUUID()),
    response: {
      title: 'Forged documents course',
      kind: 'support project',
      status: 'implementation',
      committed: false,
      period: { status: 'known', ...days('2025-01-01', '2026-12-31') },
      regional: false,
      partners: ['AL'],
      tier: 'public',
      ...response,
      id: ResponseId.parse(crypto.randomUUID()),
    },
    strength: strength ?? 'full',
    aspects: [],
    covers,
    rationale: '',
    allocation,
    confirmations,
  }
}

export function partnerTask(pillar: Pillar, partner: Partner, state: TaskState): CycleTask {
  return { pillar, assignee: { kind: 'partner', partner }, dueOn: Day.parse('2025-03-31'), state }
}

export function memberTask(pillar: Pillar, state: TaskState): CycleTask {
  const organisationId = OrganisationId.parse(crypto.randomUUID())
  return {
    pillar,
    assignee: { kind: 'member', organisationId },
    dueOn: Day.parse('2025-03-31'),
    state,
  }
}

export function days(from: string, until: string): Period {
  return { from: Day.parse(from), until: Day.parse(until) }
}
