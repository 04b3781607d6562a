import type { Columns } from './columns.ts'

/** The rows of each need, ascending, side by side with what rules most pairs of them out. */
export function needLists(columns: Columns) {
  const { rows: count, needs, needsFrom, needsUntil } = columns
  const starts = new Int32Array(columns.needCodes + 1)
  for (let row = 0; row < count; row++) {
    for (let at = needsFrom[row] ?? 0; at < (needsUntil[row] ?? 0); at++) {
      const code = needs[at] ?? 0
      starts[code + 1] = (starts[code + 1] ?? 0) + 1
    }
  }
  for (let code = 0; code < columns.needCodes; code++) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0)
  }
  const next = starts.slice()
  const links = starts.at(-1) ?? 0
  const [rows, bits, weights, others] = [
    new Int32Array(links),
    new Int32Array(links),
    new Float64Array(links),
    new Int32Array(links),
  ]
  for (let row = 0; row < count; row++) {
    for (let need = needsFrom[row] ?? 0; need < (needsUntil[row] ?? 0); need++) {
      const code = needs[need] ?? 0
      const at = next[code] ?? 0
      next[code] = at + 1
      rows[at] = row
      bits[at] = columns.bits[row] ?? 0
      weights[at] = columns.needWeights[need] ?? 0
      others[at] = marksWithout(need, columns, row)
    }
  }
  return { starts, rows, bits, weights, others }
}

/**
 * A bit for each other need of a row. Several share one: two rows whose bits do not meet have no other
 * need in common, two whose bits do may have one.
 */
function marksWithout(need: number, { needs, needsFrom, needsUntil }: Columns, row: number) {
  let marks = 0
  for (let at = needsFrom[row] ?? 0; at < (needsUntil[row] ?? 0); at++) {
    if (at !== need) marks |= 1 << ((needs[at] ?? 0) & 31)
  }
  return marks
}
