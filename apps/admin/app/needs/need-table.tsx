import type { Cell } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { needStateNames, priorityNames } from '@iisg/ui/needs'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import { Note } from '#app/layout/note.tsx'
import { StandingStrip } from './standing-strip.tsx'

/** A need and, where it is weighed, how it stands. */
type Line = { need: Need; cells: Record<Partner, Cell> | undefined }

export function NeedTable({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="Needs, in the order of the tree"
      captionHidden
      narrow="stack"
      rows={lines}
      keyOf={({ need }) => need.id}
      columns={[
        {
          key: 'title',
          heading: 'Need',
          rowHeader: true,
          cell: ({ need }) => (
            <>
              <a href={`/needs/${need.id}`}>{need.title}</a>
              <Note>{need.code}</Note>
            </>
          ),
        },
        {
          key: 'priority',
          heading: 'Priority',
          cell: ({ need }) => priorityNames[need.priority],
        },
        { key: 'state', heading: 'State', cell: ({ need }) => needStateNames[need.state] },
        {
          key: 'standing',
          heading: 'Standing by partner',
          cell: ({ need, cells }) =>
            cells ? <StandingStrip cells={cells} /> : `Not weighed: ${namePartners(need.partners)}`,
        },
      ]}
    />
  )
}
