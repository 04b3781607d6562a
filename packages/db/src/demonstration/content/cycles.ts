import type { CycleKind, TaskState } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'

export type CycleTold = {
  kind: CycleKind
  label: string
  days: readonly [from: string, until: string]
  dueOn: string
  closedOn?: string
}

export const currentNeedsCycle: CycleTold = {
  kind: 'needs',
  label: 'Needs mapping 2025–2026',
  days: ['2025-01-01', '2026-12-31'],
  dueOn: '2026-09-30',
}

export const earlierNeedsCycle: CycleTold = {
  kind: 'needs',
  label: 'Needs mapping 2023–2024',
  days: ['2023-01-01', '2024-12-31'],
  dueOn: '2024-09-30',
  closedOn: '2025-02-14',
}

export const responseCycles: readonly [CycleTold, ...CycleTold[]] = [
  {
    kind: 'response',
    label: 'Response mapping 2025',
    days: ['2025-01-01', '2025-12-31'],
    dueOn: '2026-02-27',
    closedOn: '2026-04-30',
  },
  {
    kind: 'response',
    label: 'Response mapping 2026',
    days: ['2026-01-01', '2026-12-31'],
    dueOn: '2027-02-26',
  },
]

/**
 * The partner that, in this invention, has not reported in the current cycle. Nothing of its cells
 * may be called a gap: that is what it is there to show.
 */
export const silentPartner: Partner = 'ME'

/** How far partners are in the current needs cycle, where they have not finalised their task. */
export const partnersStillAtWork: Partial<Record<Pillar, Partial<Record<Partner, TaskState>>>> = {
  WBCTi: { ME: 'open' },
  WBCSCi: { ME: 'open', AL: 'submitted' },
  WBBSi: { ME: 'pending', BA: 'returned' },
}

/** Members that have not finalised their task in the current needs cycle, by their keys. */
export const membersStillAtWork: Partial<Record<Pillar, Record<string, TaskState>>> = {
  WBCTi: { euAgencies: 'waived', fr: 'open', gb: 'submitted', osce: 'open', giz: 'returned' },
  WBCSCi: { euAgencies: 'waived', bg: 'pending', it: 'submitted', dcaf: 'open', pccSee: 'open' },
  WBBSi: { euAgencies: 'waived', fr: 'open', unodc: 'submitted', rai: 'pending', osce: 'open' },
}

/** Those that have finalised nothing in the response mapping of this year, which is young. */
export const earlyInResponseMapping: Record<string, TaskState> = {
  euAgencies: 'waived',
  near: 'finalised',
  at: 'finalised',
  si: 'submitted',
  rcc: 'finalised',
}
