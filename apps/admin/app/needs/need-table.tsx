import { type Cell, type CellStatus, forEachPartner } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { needStateNames, priorityNames } from '@iisg/ui/needs'
import { namePartners } from '@iisg/ui/partners'
import { DataTable } from '@iisg/ui/tables'
import { Note } from '#app/layout/note.tsx'
import { StandingStrip } from './standing-strip.tsx'

/** A need as a line of the list and, where it is weighed, how it stands. */
type Line = Pick<Need, 'id' | 'code' | 'title' | 'priority' | 'state' | 'partners'> & {
  standing: Record<Partner, CellStatus> | undefined
}

export function lineOf(need: Need, cells: Record<Partner, Cell> | undefined): Line {
  const { id, code, title, priority, state, partners } = need
  const standing = cells && forEachPartner((partner) => cells[partner].status)
  return { id, code, title, priority, state, partners, standing }
}

type NeedTableProps = { lines: readonly Line[]; hrefOf: (needId: Line['id']) => string }

export function NeedTable({ lines, hrefOf }: NeedTableProps) {
  return (
    <DataTable
      caption="Needs, in the order of the tree"
      captionHidden
      narrow="stack"
      rows={lines}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          heading: 'Need',
          rowHeader: true,
          cell: ({ id, code, title }) => (
            <>
              <a href={hrefOf(id)}>{title}</a>
              <Note>{code}</Note>
            </>
          ),
        },
        {
          key: 'priority',
          heading: 'Priority',
          cell: ({ priority }) => priorityNames[priority],
        },
        { key: 'state', heading: 'State', cell: ({ state }) => needStateNames[state] },
        {
          key: 'standing',
          heading: 'Standing by partner',
          cell: ({ standing, partners }) =>
            standing ? (
              <StandingStrip standing={standing} />
            ) : (
              `Not weighed: ${namePartners(partners)}`
            ),
        },
      ]}
    />
  )
}
