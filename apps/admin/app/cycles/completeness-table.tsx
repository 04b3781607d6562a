import type { MemberLine } from '@iisg/db/freshness'
import { EmptyState } from '@iisg/ui/layout'
import { count, percent } from '@iisg/ui/numbers'
import { DataTable } from '@iisg/ui/tables'

/** What each member has recorded: how much of it was confirmed lately, and how much it tells. */
export function CompletenessTable({ lines }: { lines: readonly MemberLine[] }) {
  if (lines.length === 0) return <EmptyState title="No member was asked" />
  return (
    <DataTable
      caption="Responses that each member reports: confirmed within six months, and fields filled in"
      narrow="stack"
      rows={lines}
      keyOf={({ memberId }) => memberId}
      columns={[
        { key: 'name', heading: 'Member', rowHeader: true, cell: ({ name }) => name },
        {
          key: 'records',
          heading: 'Responses',
          numeric: true,
          cell: ({ records }) => count(records),
        },
        {
          key: 'fresh',
          heading: 'Confirmed',
          numeric: true,
          // Nothing recorded is no bad mark: there is nothing to confirm.
          cell: ({ records, fresh, value }) =>
            records === 0 ? '–' : `${count(fresh)} (${percent(value)})`,
        },
        {
          key: 'completeness',
          heading: 'Filled in',
          numeric: true,
          cell: ({ records, completeness }) => (records === 0 ? '–' : percent(completeness)),
        },
      ]}
    />
  )
}
