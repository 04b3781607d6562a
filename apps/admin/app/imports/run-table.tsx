import type { RunLine } from '@iisg/db/imports'
import { ImportOutcome } from '@iisg/domain/imports'
import { importOutcomeNames, importStateNames, importStateTones } from '@iisg/ui/imports'
import { Tag } from '@iisg/ui/layout'
import { count, counted } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'

/** Runs with what each found, the newest first. */
export function RunTable({ runs }: { runs: readonly RunLine[] }) {
  return (
    <DataTable
      caption="Imports"
      captionHidden
      narrow="stack"
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'run',
          heading: 'Import',
          rowHeader: true,
          cell: ({ id, startedAt, files }) => (
            <a href={`/imports/${id}`}>
              {sayInstant(startedAt)}, {counted(files, 'file')}
            </a>
          ),
        },
        { key: 'by', heading: 'By', cell: ({ by }) => by ?? 'The operator' },
        {
          key: 'state',
          heading: 'State',
          cell: ({ state }) => <Tag tone={importStateTones[state]}>{importStateNames[state]}</Tag>,
        },
        ...ImportOutcome.options.map((outcome) => ({
          key: outcome,
          heading: importOutcomeNames[outcome],
          numeric: true,
          cell: ({ outcomes }: RunLine) => count(outcomes[outcome]),
        })),
      ]}
    />
  )
}
