import { needStateNames, relationNames } from '@iisg/ui/needs'
import { DataTable } from '@iisg/ui/tables'
import type { Kin } from './lineage-shown.ts'

/** A line of needs through the cycles, oldest first. */
export function ThroughCycles({ kin }: { kin: readonly Kin[] }) {
  return (
    <DataTable
      caption="This need through the cycles"
      captionHidden
      narrow="stack"
      rows={kin}
      keyOf={({ id }) => id}
      columns={[
        { key: 'cycle', heading: 'Cycle', rowHeader: true, cell: ({ cycle }) => cycle },
        {
          key: 'need',
          heading: 'Need',
          cell: ({ id, code, title, isThis }) =>
            isThis ? (
              <strong>
                {code} {title}, this one
              </strong>
            ) : (
              <a href={`/needs/${id}`}>
                {code} {title}
              </a>
            ),
        },
        {
          key: 'relation',
          heading: 'Goes on from the earlier one',
          cell: ({ relation }) => (relation ? relationNames[relation] : 'New'),
        },
        { key: 'state', heading: 'State', cell: ({ state }) => needStateNames[state] },
      ]}
    />
  )
}
