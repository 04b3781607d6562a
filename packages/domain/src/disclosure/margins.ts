import { type Block, blocksOf, type Figure, type Piece, shownOf } from './small-cells.ts'

/** A table with its totals. What may not be shown is undefined: a page says so in words. */
export type ShownTable<Row extends string, Column extends string> = {
  rows: {
    row: Row
    cells: { column: Column; value: number | undefined }[]
    total: number | undefined
  }[]
  totals: { column: Column; value: number | undefined }[]
  total: number | undefined
}

/** A piece of a table, in a row and a column. */
export type Placed<Row extends string, Column extends string> = Omit<Piece, 'key'> & {
  row: Row
  column: Column
}

/**
 * A public table of members-only data with its margins: small cells are not shown, nor what they
 * could be computed back from. Several tables over the same needs have to be made of the same
 * `blocks`: see `blocksOfTable`.
 */
export function shownTable<Row extends string, Column extends string>(
  rows: readonly Row[],
  columns: readonly Column[],
  blocks: readonly Block[],
): ShownTable<Row, Column> {
  const shown = (those: readonly Row[], across: readonly Column[]) =>
    shownOf(figureOf(those, across), blocks)
  return {
    rows: rows.map((row) => ({
      row,
      cells: columns.map((column) => ({ column, value: shown([row], [column]) })),
      total: shown([row], columns),
    })),
    totals: columns.map((column) => ({ column, value: shown(rows, [column]) })),
    total: shown(rows, columns),
  }
}

/** The blocks of a table, joined so that its cells and margins suffer least. */
export function blocksOfTable<Row extends string, Column extends string>(
  pieces: readonly Placed<Row, Column>[],
): Block[] {
  const rows = [...new Set(pieces.map(({ row }) => row))]
  const columns = [...new Set(pieces.map(({ column }) => column))]
  return blocksOf(
    pieces.map(({ row, column, ...piece }) => ({ ...piece, key: keyOf(row, column) })),
    [
      ...rows.flatMap((row) => columns.map((column) => figureOf([row], [column]))),
      ...rows.map((row) => figureOf([row], columns)),
      ...columns.map((column) => figureOf(rows, [column])),
      figureOf(rows, columns),
    ],
  )
}

function figureOf(rows: readonly string[], columns: readonly string[]): Figure {
  return {
    name: `${rows.join(' + ')} × ${columns.join(' + ')}`,
    of: rows.flatMap((row) => columns.map((column) => keyOf(row, column))),
  }
}

function keyOf(row: string, column: string): string {
  return `${row} × ${column}`
}
