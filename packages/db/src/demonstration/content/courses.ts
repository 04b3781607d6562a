import type { Stage } from '@iisg/domain/cycles'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'
import type { TaskReturnReason } from '@iisg/domain/tasks'
import { currentNeedsCycle, earlierNeedsCycle, responseCycles } from './cycles.ts'

/** How a cycle went: from when it was planned, and when each of its stages began. */
export type CourseTold = {
  cycle: string
  plannedFrom: string
  reached: Partial<Record<Stage, string>>
}

const [responses2025, responses2026] = responseCycles.map(({ label }) => label)

export const courses: readonly CourseTold[] = [
  {
    cycle: earlierNeedsCycle.label,
    plannedFrom: '2024-04-22',
    reached: {
      planned: '2024-04-22',
      'template agreement': '2024-05-13',
      collection: '2024-06-24',
      consolidation: '2024-10-07',
      'Support Group review': '2024-11-11',
      'proposed to Board': '2025-01-20',
      adopted: '2025-02-07',
      closed: '2025-02-14',
    },
  },
  {
    cycle: responses2025 ?? '',
    plannedFrom: '2025-10-06',
    reached: {
      planned: '2025-10-06',
      'template agreement': '2025-10-17',
      collection: '2025-11-24',
      consolidation: '2026-02-02',
      'Support Group review': '2026-03-02',
      'proposed to Board': '2026-03-30',
      adopted: '2026-04-20',
      closed: '2026-04-30',
    },
  },
  {
    cycle: currentNeedsCycle.label,
    plannedFrom: '2026-05-18',
    reached: {
      planned: '2026-05-18',
      'template agreement': '2026-06-08',
      collection: '2026-07-20',
      consolidation: '2026-10-12',
    },
  },
  {
    cycle: responses2026 ?? '',
    plannedFrom: '2026-09-14',
    reached: {
      planned: '2026-09-14',
      'template agreement': '2026-09-28',
      collection: '2026-11-03',
    },
  },
]

/** What was said with the tasks that came back. */
export const returnedTasks: readonly {
  pillar: Pillar
  partner?: Partner
  member?: string
  reasons: readonly TaskReturnReason[]
  note: string
}[] = [
  {
    pillar: 'WBBSi',
    partner: 'BA',
    reasons: ['needs missing', 'sources missing'],
    note: 'The needs of the two lake crossings are missing, and two needs name no document. Please add them.',
  },
  {
    pillar: 'WBCTi',
    member: 'Deutsche Gesellschaft für Internationale Zusammenarbeit',
    reasons: ['period wrong'],
    note: 'Two of the projects ended before 2025. Please leave them out, or tell us how they go on.',
  },
]

export const whyWaived = 'Each agency joins once it notifies the Board'
