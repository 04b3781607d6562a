import type { Changes } from '@iisg/domain/changes'
import { DataTable } from '../tables/index.ts'

/** How a field is called on the page, and what its codes mean there. */
export type FieldWords = { name: string; values?: Readonly<Record<string, string>> }

type ChangesTableProps = {
  changes: Changes
  /** By the name under which the entry has the field; one without words is shown as it is. */
  fields: Readonly<Record<string, FieldWords>>
}

/** What a revision changed, field by field. */
export function ChangesTable({ changes, fields }: ChangesTableProps) {
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
          cell: ([field]) => fields[field]?.name ?? field,
        },
        {
          key: 'before',
          heading: 'Before',
          cell: ([field, { before }]) => written(before, fields[field]),
        },
        {
          key: 'after',
          heading: 'After',
          cell: ([field, { after }]) => written(after, fields[field]),
        },
      ]}
    />
  )
}

/** A recorded value as text. An empty one says so, since an empty cell would say nothing. */
function written(value: unknown, words: FieldWords | undefined): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'none'
  if (Array.isArray(value)) return value.map((each) => written(each, words)).join(', ')
  if (typeof value === 'object') return JSON.stringify(value)
  return words?.values?.[String(value)] ?? String(value)
}
