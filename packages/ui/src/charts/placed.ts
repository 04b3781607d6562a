import { linesOf } from './lines-of.ts'

/** The measures of a drawing in which each bar stands under its label, in pixels or points. */
export type Measures = {
  /** Room above the first row. */
  head: number
  /** Room between a bar and the next label. */
  gap: number
  bar: number
  /** How many letters a line of a label may have. */
  letters: number
}

export type Placed<Row> = Row & {
  lines: { text: string; y: number }[]
  barTop: number
  end: number
}

export const lineHeight = 19

/** Rows under one another: how long its label is decides how far down the next one comes. */
export function placed<Row extends { label: string }>(
  rows: readonly Row[],
  { head, gap, bar, letters }: Measures,
): Placed<Row>[] {
  const done: Placed<Row>[] = []
  for (const row of rows) {
    const above = done.at(-1)
    const top = above ? above.end + gap : head
    const lines = linesOf(row.label, letters).map((text, index) => ({
      text,
      y: top + (index + 1) * lineHeight - 5,
    }))
    const barTop = top + lines.length * lineHeight + 2

    done.push({ ...row, lines, barTop, end: barTop + bar })
  }
  return done
}
