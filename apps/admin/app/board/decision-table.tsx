import { type Decision, isOverdue } from '@iisg/domain/board'
import type { Day } from '@iisg/domain/time'
import { followUpNames, followUpTones, outcomeNames, outcomeTones } from '@iisg/ui/board'
import { Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import { Note } from '#app/layout/note.tsx'

type DecisionTableProps = { decisions: readonly Decision[]; today: Day | undefined }

/** What the Board decided, who sees to it, and how far that is. */
export function DecisionTable({ decisions, today }: DecisionTableProps) {
  return (
    <DataTable
      caption="Decisions of the Board, the latest first"
      captionHidden
      narrow="stack"
      rows={decisions}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          heading: 'Decision',
          rowHeader: true,
          cell: ({ id, title, meeting }) => (
            <>
              <a href={`/decisions/${id}`}>{title}</a>
              <Note>{meeting}</Note>
            </>
          ),
        },
        { key: 'day', heading: 'Decided', cell: ({ decidedOn }) => sayDay(decidedOn) },
        {
          key: 'outcome',
          heading: 'Outcome',
          cell: ({ outcome }) => <Tag tone={outcomeTones[outcome]}>{outcomeNames[outcome]}</Tag>,
        },
        { key: 'owner', heading: 'Who sees to it', cell: ({ owner }) => owner },
        {
          key: 'due',
          heading: 'Due',
          cell: (decision) =>
            decision.dueOn && (
              // One element: a narrow screen lays the cell out beside its heading.
              <div>
                {sayDay(decision.dueOn)}
                {today && isOverdue(decision, today) && <Note>Overdue</Note>}
              </div>
            ),
        },
        {
          key: 'follow-up',
          heading: 'Follow-up',
          cell: ({ followUp }) => (
            <Tag tone={followUpTones[followUp]}>{followUpNames[followUp]}</Tag>
          ),
        },
      ]}
    />
  )
}
