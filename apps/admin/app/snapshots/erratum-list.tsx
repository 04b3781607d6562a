import type { ErratumStatement } from '@iisg/domain/snapshots'
import { DataTable } from '@iisg/ui/tables'
import { sayInstant } from '@iisg/ui/time'

/** What was wrong in a frozen cycle and what is right, in the order in which it was told. */
export function ErratumList({ errata }: { errata: readonly ErratumStatement[] }) {
  return (
    <DataTable
      caption="Errata, the first one first"
      captionHidden
      narrow="stack"
      rows={errata}
      keyOf={({ number }) => String(number)}
      columns={[
        { key: 'number', heading: 'No.', rowHeader: true, cell: ({ number }) => String(number) },
        { key: 'wrong', heading: 'What was wrong', cell: ({ wrong }) => wrong },
        { key: 'right', heading: 'What is right', cell: ({ right }) => right },
        {
          key: 'told',
          heading: 'Told',
          cell: ({ at, by }) => `${sayInstant(new Date(at))}, by ${by.name}`,
        },
      ]}
    />
  )
}
