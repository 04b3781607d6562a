/**
 * The values of cells that belong together, such as codes and their percentages, parted by ";". The
 * first column leads; another one counts only where it has as many values.
 */
export function listsIn<Column extends string>(
  cells: Readonly<Record<Column, string>>,
  lead: NoInfer<Column>,
  note: (column: NoInfer<Column>, sentence: string) => void,
): Record<Column, string | null>[] {
  const count = partsOf(cells[lead]).length
  const columns = Object.keys(cells) as Column[] // The keys of a record of columns are columns.

  const lists = columns.map((column) => {
    const parts = count === 1 ? [cells[column].trim()] : partsOf(cells[column])
    if (parts.length > 0 && parts.length !== count) {
      note(column, `It has ${parts.length} values for ${count} of ${lead}: they are left out.`)
      return { column, parts: [] }
    }
    return { column, parts }
  })

  return Array.from({ length: count }, (_, index) => {
    const values = lists.map(({ column, parts }) => [column, parts[index] || null])
    return Object.fromEntries(values) as Record<Column, string | null> // A value for each column.
  })
}

function partsOf(cell: string): string[] {
  return cell.trim() === '' ? [] : cell.split(';').map((part) => part.trim())
}
