import { type ReactNode, useId } from 'react'
import { tableRoles } from './roles.ts'

export type Column<Row> = {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Figures line up on the right, each digit as wide as the next. */
  numeric?: boolean
  /** Names the row: one column should. */
  rowHeader?: boolean
  /** How the column is called in a stacked row, where `heading` is more than a word. */
  label?: string
}

type DataTableProps<Row> = {
  caption: string
  /** Keep the caption for those who hear the page, where a heading right above says the same. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What a narrow screen does: scroll the table sideways, or stack each row's cells. */
  narrow?: 'scroll' | 'stack'
  /** A last row that sums up, cell by cell, by column key. */
  totals?: Record<string, ReactNode>
}

/** Records in rows. Where it is too wide it scrolls within a region that a keyboard can reach. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, keyOf, narrow = 'scroll', totals } = props
  const id = useId()

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls only what it can focus.
    <section className="table-region" aria-labelledby={id} tabIndex={0}>
      <table className="data-table" data-narrow={narrow} {...tableRoles.table}>
        <caption id={id} className={captionHidden ? 'only-read-out' : undefined}>
          {caption}
        </caption>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            {columns.map(({ key, heading, numeric }) => (
              <th key={key} scope="col" data-numeric={numeric} {...tableRoles.columnHeader}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {rows.map((row) => (
            <tr key={keyOf(row)} {...tableRoles.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} content={column.cell(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot {...tableRoles.group}>
            <tr {...tableRoles.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} content={totals[column.key]} />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Cell<Row>({ column, content }: { column: Column<Row>; content: ReactNode }) {
  const { heading, label, numeric, rowHeader } = column
  const stackedLabel = label ?? (typeof heading === 'string' ? heading : undefined)

  return rowHeader ? (
    <th scope="row" data-numeric={numeric} {...tableRoles.rowHeader}>
      {content}
    </th>
  ) : (
    <td data-label={stackedLabel} data-numeric={numeric} {...tableRoles.cell}>
      {content}
    </td>
  )
}
