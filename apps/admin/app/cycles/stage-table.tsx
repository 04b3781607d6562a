import type { Slip, Stage, StageSlip } from '@iisg/domain/cycles'
import { stageNames } from '@iisg/ui/cycles'
import { Tag } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'

/** The slip log of a cycle: each stage as it was planned, as it came, and as it is to be expected. */
export function StageTable({ slips, now }: { slips: readonly StageSlip[]; now: Stage }) {
  return (
    <DataTable
      caption="Stages, as planned and as they came"
      captionHidden
      narrow="stack"
      rows={slips}
      keyOf={({ stage }) => stage}
      columns={[
        {
          key: 'stage',
          heading: 'Stage',
          rowHeader: true,
          cell: ({ stage }) => (
            <>
              {stageNames[stage]} {stage === now && <Tag tone="thin">Now</Tag>}
            </>
          ),
        },
        { key: 'planned', heading: 'Planned', cell: ({ plannedOn }) => sayDayOr(plannedOn, '–') },
        {
          key: 'reached',
          heading: 'Began',
          cell: ({ reachedOn, expectedOn }) =>
            reachedOn === null ? sayExpected(expectedOn) : sayDay(reachedOn),
        },
        { key: 'slip', heading: 'Slip', cell: ({ slip }) => saySlip(slip) },
      ]}
    />
  )
}

function sayDayOr(day: StageSlip['plannedOn'], none: string): string {
  return day === null ? none : sayDay(day)
}

function sayExpected(day: StageSlip['expectedOn']): string {
  return day === null ? 'Not yet' : `Not yet. At this pace on ${sayDay(day)}`
}

/** A slip in words: '12 days late'. */
export function saySlip(slip: Slip): string {
  switch (slip.status) {
    case 'not planned':
      return '–'
    case 'to come':
      return slip.inDays === 0 ? 'Today' : `In ${counted(slip.inDays, 'day')}`
    case 'overdue':
      return `Late by ${counted(slip.days, 'day')} so far`
    case 'done':
      if (slip.days === 0) return 'On the day'
      return slip.days > 0
        ? `${counted(slip.days, 'day')} late`
        : `${counted(-slip.days, 'day')} early`
  }
}
