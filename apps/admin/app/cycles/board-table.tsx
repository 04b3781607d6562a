import type { TaskState } from '@iisg/domain/cycles'
import { type Pillar, pillarSubjects, pillars } from '@iisg/domain/pillars'
import { taskStateNames } from '@iisg/ui/cycles'
import { EmptyState, Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { Tone } from '@iisg/ui/tokens'
import type { BoardCell, BoardRow } from './board-in.ts'
import './board-table.css'

/** Who was asked for what, and how far they are: each cell in words, and a way to its task. */
export function BoardTable({ caption, rows }: { caption: string; rows: readonly BoardRow[] }) {
  if (rows.length === 0) return <EmptyState title="No task is like this" />
  return (
    <DataTable
      caption={caption}
      captionHidden
      narrow="stack"
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'name', heading: 'Who', rowHeader: true, cell: ({ name }) => name },
        { key: 'as', heading: 'As', cell: (row) => asNames[row.as] },
        ...pillars.map((pillar) => ({
          key: pillar,
          heading: pillarSubjects[pillar],
          cell: (row: BoardRow) => <Cell row={row} pillar={pillar} />,
        })),
      ]}
    />
  )
}

export const asNames = { partner: 'Partner', member: 'Member' } as const

function Cell({ row, pillar }: { row: BoardRow; pillar: Pillar }) {
  const cell = row.cells[pillar]
  if (!cell || cell === 'left out') return <span className="board-cell__none">{sayNone(cell)}</span>
  return (
    <div className="board-cell">
      <a href={`/tasks/${cell.id}`}>
        <span className="only-read-out">
          {row.name}, {pillarSubjects[pillar]}:{' '}
        </span>
        <Tag tone={taskTones[cell.state]}>{taskStateNames[cell.state]}</Tag>
      </a>
      {cell.overdue && <strong className="board-cell__overdue">Overdue</strong>}
      <span className="board-cell__due">{sayWhen(cell)}</span>
    </div>
  )
}

/** Why a cell is empty: what the filter leaves out was asked all the same. */
export function sayNone(cell: 'left out' | undefined): string {
  return cell === 'left out' ? 'Not in this view' : 'Not asked'
}

/** 'due 30 September 2026', or when it came. */
export function sayWhen({ state, dueOn, submittedOn }: BoardCell): string {
  if (state === 'waived') return ''
  if (submittedOn !== null) return `came on ${sayDay(submittedOn)}`
  return state === 'finalised' ? '' : `due ${sayDay(dueOn)}`
}

export const taskTones: Record<TaskState, Tone> = {
  pending: 'neutral',
  open: 'neutral',
  submitted: 'thin',
  returned: 'open',
  finalised: 'covered',
  waived: 'not-applicable',
}
