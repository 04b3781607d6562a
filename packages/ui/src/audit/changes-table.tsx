import type { Changes } from '@iisg/domain/changes'
import { DataTable } from '../tables/index.ts'

type ChangesTableProps = {
  changes: Changes
  /** What the fields are called on the page; a field without a name is shown by its own. */
  fieldNames: Readonly<Record<string, string>>
}

/** What a revision changed, field by field. */
export function ChangesTable({ changes, fieldNames }: ChangesTableProps) {
  return (
    <DataTable
      caption="What changed"
      captionHidden
      narrow="stack"
      rows={Object.entries(changes)}
      keyOf={([field]) => field}
      columns={[
        {
          key: 'field',
          heading: 'Field',
          rowHeader: true,
          cell: ([field]) => fieldNames[field] ?? field,
        },
        { key: 'before', heading: 'Before', cell: ([, { before }]) => written(before) },
        { key: 'after', heading: 'After', cell: ([, { after }]) => written(after) },
      ]}
    />
  )
}

/** A recorded value as text. An empty one says so, since an empty cell would say nothing. */
function written(value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'none'
  if (Array.isArray(value)) return value.map(written).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
