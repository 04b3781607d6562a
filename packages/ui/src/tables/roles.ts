/**
 * What the parts of a table are, said aloud. Some browsers forget it once a style sheet stacks them on a
 * narrow screen.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
