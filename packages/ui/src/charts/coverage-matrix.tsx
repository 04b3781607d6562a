import { type ReactNode, useId } from 'react'
import { tableRoles } from '../tables/index.ts'
import type { Tone } from '../tokens/index.ts'
import { StateGlyph } from './state-glyph.tsx'

export type MatrixColumn = { key: string; name: string }

export type MatrixCell = {
  tone: Tone
  /** The judgement in a word or two. Read out; seen only where there is no figure. */
  says: string
  /** What is seen beside the shape, such as '81%'. None where no figure may be said. */
  figure?: string
  /** Where the figure is explained. */
  href?: string
}

export type MatrixRow = {
  key: string
  title: string
  href?: string
  /** What qualifies the need: its code, its priority. */
  note?: ReactNode
  /** By the key of the column. A missing cell is drawn as a dash. */
  cells: Readonly<Record<string, MatrixCell>>
}

export type MatrixGroup = { key: string; title: string; rows: readonly MatrixRow[] }

export type CoverageMatrixProps = {
  /** What the rows have in common, such as the pillar. */
  caption: string
  /** What a row is: 'Need'. */
  rowsAre: string
  columns: readonly MatrixColumn[]
  groups: readonly MatrixGroup[]
  /** A last row that sums up, by the key of the column. */
  totals?: { title: string; figures: Readonly<Record<string, ReactNode>> }
}

/**
 * Needs against partners. A real table, so that a screen reader can walk it cell by cell; a narrow screen
 * shows each need with its partners below it.
 */
export function CoverageMatrix({ caption, rowsAre, columns, groups, totals }: CoverageMatrixProps) {
  const id = useId()

  return (
    <table className="matrix" {...tableRoles.table}>
      <caption>{caption}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th scope="col" {...tableRoles.columnHeader}>
            {rowsAre}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" {...tableRoles.columnHeader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key} {...tableRoles.group} aria-labelledby={`${id}-${group.key}`}>
          <tr className="matrix__group" {...tableRoles.row}>
            <th
              id={`${id}-${group.key}`}
              scope="rowgroup"
              {...tableRoles.rowHeader}
              colSpan={columns.length + 1}
            >
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
      {totals && (
        <tfoot {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowHeader}>
              {totals.title}
            </th>
            {columns.map(({ key, name }) => (
              <td key={key} {...tableRoles.cell} data-label={name}>
                {totals.figures[key]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Row({ row, columns }: { row: MatrixRow; columns: readonly MatrixColumn[] }) {
  const { title, href, note, cells } = row

  return (
    <tr {...tableRoles.row}>
      <th scope="row" {...tableRoles.rowHeader}>
        {href ? <a href={href}>{title}</a> : title}
        {note && <span className="matrix__note">{note}</span>}
      </th>
      {columns.map(({ key, name }) => {
        const cell = cells[key] ?? notAsked
        return (
          <td key={key} {...tableRoles.cell} data-tone={cell.tone} data-label={name}>
            <Judgement {...cell} />
          </td>
        )
      })}
    </tr>
  )
}

const notAsked: MatrixCell = { tone: 'not-applicable', says: 'Not applicable' }

function Judgement({ tone, says, figure, href }: MatrixCell) {
  const content = (
    <>
      <StateGlyph tone={tone} />
      {figure && <span className="matrix__figure">{figure}</span>}
      <span className={figure || tone === 'not-applicable' ? 'only-read-out' : 'matrix__says'}>
        {figure && ', '}
        {says}
      </span>
    </>
  )

  return href ? (
    <a className="matrix__cell" href={href}>
      {content}
    </a>
  ) : (
    <span className="matrix__cell">{content}</span>
  )
}
