import type { CycleTask, TaskState } from '@iisg/domain/cycles'
import { taskStateNames } from '@iisg/ui/cycles'
import { EmptyState, Tag } from '@iisg/ui/layout'
import { DataTable } from '@iisg/ui/tables'
import { sayDay } from '@iisg/ui/time'
import type { Tone } from '@iisg/ui/tokens'

type Line = CycleTask & { name: string }

/** Who was asked to report for a pillar: partners first, then members. */
export function TaskTable({ of, lines }: { of: string; lines: readonly Line[] }) {
  if (lines.length === 0) return <EmptyState title="Nobody was asked" />
  const kinds = ['partner', 'member'] as const

  return (
    <DataTable
      caption={`Who was asked, and how far they are: ${of}`}
      captionHidden
      narrow="stack"
      rows={kinds.flatMap((kind) => lines.filter(({ assignee }) => assignee.kind === kind))}
      keyOf={({ assignee }) =>
        assignee.kind === 'partner' ? assignee.partner : assignee.organisationId
      }
      columns={[
        { key: 'name', heading: 'Who', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'as',
          heading: 'As',
          cell: ({ assignee }) => (assignee.kind === 'partner' ? 'Partner' : 'Member'),
        },
        { key: 'due', heading: 'Due', cell: ({ dueOn }) => sayDay(dueOn) },
        {
          key: 'state',
          heading: 'How far',
          cell: ({ state }) => <Tag tone={tones[state]}>{taskStateNames[state]}</Tag>,
        },
      ]}
    />
  )
}

const tones: Record<TaskState, Tone> = {
  pending: 'neutral',
  open: 'neutral',
  submitted: 'thin',
  returned: 'thin',
  finalised: 'covered',
  waived: 'not-applicable',
}
