import type { Columns } from './columns.ts'

/** Some rows whose days are known, by their first, and what most pairs of them are ruled out by. */
export type Stretch = {
  rows: Int32Array
  from: Int32Array
  until: Int32Array
  bits: Int32Array
}

/** Makes stretches of rows. Which row begins before which is found once, for all of them. */
export function stretches(columns: Columns): (rows: readonly number[]) => Stretch {
  const { order, places } = byFirstDay(columns)
  return (rows) => {
    const known = rows.filter((row) => (columns.until[row] ?? 0) >= (columns.from[row] ?? 0))
    const sorted = Int32Array.from(known, (row) => places[row] ?? 0)
      .sort()
      .map((place) => order[place] ?? 0)
    return {
      rows: sorted,
      from: sorted.map((row) => columns.from[row] ?? 0),
      until: sorted.map((row) => columns.until[row] ?? 0),
      bits: sorted.map((row) => columns.bits[row] ?? 0),
    }
  }
}

/** All rows by their first day, and the place of each among them. */
function byFirstDay({ rows, from }: Columns) {
  // Numbers are sorted quicker than by a function: the day and the row are one number here.
  const keys = Float64Array.from({ length: rows }, (_, row) => (from[row] ?? 0) * rows + row).sort()
  const order = Int32Array.from(keys, (key) => key - Math.floor(key / rows) * rows)
  const places = new Int32Array(rows)
  for (let place = 0; place < rows; place++) places[order[place] ?? 0] = place
  return { order, places }
}
