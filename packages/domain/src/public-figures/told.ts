import { type Among, isSame, type Standing, standings } from './among.ts'
import type { PublicFigure } from './figures.ts'

/** What a page or a file tells of a cycle: its figures, and the ways in which its needs may stand. */
export type Told = { figures: readonly ToldFigure[]; ways: readonly Standing[] }

/** A figure as it is told: without what stands behind it. */
export type ToldFigure = Among & Pick<PublicFigure, 'standings' | 'count'>

/** One line of a cell: some ways to stand with their figure; null where it is not shown. */
export type ToldLine = { standings: Standing[]; count: number | null }

/** A cell of the public table. */
export type ToldCell = Among & {
  /** None where nothing of the cell is shown. */
  lines: ToldLine[]
  /** All needs of the cell; null where that is not shown. */
  total: number | null
}

/** How a cell of the table is told: what is shown, and what is not in one line; or no line at all. */
export function toldCell({ figures, ways }: Told, among: Among): ToldCell {
  const shown = figures
    .filter((figure) => isSame(figure, among))
    .toSorted((one, other) => rank(one) - rank(other))
  const left = ways.filter((each) => !shown.some((figure) => figure.standings.includes(each)))
  const { pillar, partner } = among
  return {
    ...{ pillar, partner },
    lines: [
      ...shown.map(({ standings, count }) => ({ standings, count })),
      ...(shown.length > 0 && left.length > 0 ? [{ standings: left, count: null }] : []),
    ],
    total: left.length > 0 ? null : shown.reduce((sum, { count }) => sum + count, 0),
  }
}

function rank({ standings: [first] }: ToldFigure): number {
  return first === undefined ? standings.length : standings.indexOf(first)
}
