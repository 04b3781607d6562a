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
    const among = new Int32Array(rows.length)
    let count = 0
    for (const row of rows) if (isKnown(columns, row)) among[count++] = places[row] ?? 0
    among.subarray(0, count).sort()

    const stretch = {
      ...{ rows: new Int32Array(count), from: new Int32Array(count) },
      ...{ until: new Int32Array(count), bits: new Int32Array(count) },
    }
    for (let at = 0; at < count; at++) {
      const row = order[among[at] ?? 0] ?? 0
      stretch.rows[at] = row
      stretch.from[at] = columns.from[row] ?? 0
      stretch.until[at] = columns.until[row] ?? 0
      stretch.bits[at] = columns.bits[row] ?? 0
    }
    return stretch
  }
}

function isKnown({ from, until }: Columns, row: number): boolean {
  return (until[row] ?? 0) >= (from[row] ?? 0)
}

/** All rows by their first day, and the place of each among them. */
function byFirstDay({ rows, from }: Columns) {
  // Numbers are sorted quicker than by a function: the day and the row are one number here.
  const keys = new Float64Array(rows)
  for (let row = 0; row < rows; row++) keys[row] = (from[row] ?? 0) * rows + row
  keys.sort()
  const [order, places] = [new Int32Array(rows), new Int32Array(rows)]
  for (let place = 0; place < rows; place++) {
    const key = keys[place] ?? 0
    const row = key - Math.floor(key / rows) * rows
    order[place] = row
    places[row] = place
  }
  return { order, places }
}
