import { linesOf } from '../charts/index.ts'
import { priorityNames } from '../needs/index.ts'
import { indexTitle, type ShownMatrix, type ShownPillar, type ShownRow } from './shown-matrix.ts'

/** One line of the drawn matrix: what it says at the left, and what stands in its columns. */
export type DrawnLine = {
  kind: 'pillar' | 'group' | 'need' | 'indices'
  texts: string[]
  note?: string
  cells?: ShownRow['cells']
  indices?: ShownPillar['indices']
  top: number
  height: number
}

export const textHeight = 16

/** The lines of a matrix under one another, from where its head ends. */
export function drawnLines({ pillars }: ShownMatrix, from: number): DrawnLine[] {
  const lines: DrawnLine[] = []
  const add = (line: Omit<DrawnLine, 'top' | 'height'>, room: number) => {
    const above = lines.at(-1)
    const top = above ? above.top + above.height : from
    const count = line.texts.length + (line.note === undefined ? 0 : 1)
    lines.push({ ...line, top, height: count * textHeight + room })
  }

  for (const { caption, groups, indices } of pillars) {
    add({ kind: 'pillar', texts: linesOf(caption, 70) }, 16)
    for (const { title, rows } of groups) {
      add({ kind: 'group', texts: linesOf(title, 90) }, 12)
      for (const { need, cells } of rows) {
        const note = `${need.code}, ${priorityNames[need.priority].toLowerCase()}`
        add({ kind: 'need', texts: linesOf(need.title, 34), note, cells }, 10)
      }
    }
    add({ kind: 'indices', texts: [indexTitle], indices }, 14)
  }
  return lines
}
