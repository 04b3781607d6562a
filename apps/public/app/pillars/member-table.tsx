import type { Member } from '@iisg/db/public'
import type { Pillar } from '@iisg/domain/pillars'
import { membershipKindNames } from '@iisg/ui/members'
import { organisationTypeNames } from '@iisg/ui/organisations'
import { type Column, DataTable } from '@iisg/ui/tables'
import { words } from '#app/words/index.ts'

/** Who sits in the Support Group of a pillar. */
export function MemberTable({ pillar, members }: { pillar: Pillar; members: readonly Member[] }) {
  return (
    <DataTable
      caption={words.pillars.membersCaption(pillar)}
      captionHidden
      columns={columns}
      rows={members}
      keyOf={({ id }) => id}
      narrow="stack"
    />
  )
}

const { memberColumns, unknownType } = words.pillars

const columns: readonly Column<Member>[] = [
  {
    key: 'name',
    heading: memberColumns.name,
    rowHeader: true,
    cell: ({ name, acronym }) =>
      acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`,
  },
  { key: 'kind', heading: memberColumns.kind, cell: ({ kind }) => membershipKindNames[kind] },
  {
    key: 'type',
    heading: memberColumns.type,
    cell: ({ type }) => (type === null ? unknownType : organisationTypeNames[type]),
  },
]
