import { publicAggregate } from '../disclosure/index.ts'
import { type Among, everyAmong, isSame, type Standing } from './among.ts'
import {
  behind,
  type FiguresInput,
  type PublicFigure,
  sharesOf,
  waysOf,
  within,
} from './figures.ts'

/** A figure that is not shown, with what it is and why: for the Secretariat alone. */
export type HiddenFigure = Among & {
  standing: Standing
  count: number
  because: 'there is none' | 'too few needs' | 'it would give another away'
}

/** What stays hidden beside the figures that are shown. */
export function hiddenFiguresOf(
  input: FiguresInput,
  figures: readonly PublicFigure[],
): HiddenFigure[] {
  const shares = sharesOf(input)
  const ways = waysOf(input)
  const asked = everyAmong.filter(({ pillar }) => pillar === null || input.pillars.includes(pillar))
  return asked.flatMap((among) => {
    const shown = figures.filter((figure) => isSame(figure, among))
    return ways
      .filter((standing) => !shown.some((figure) => figure.standings.includes(standing)))
      .map((standing) => {
        const parts = within(shares, among, [standing])
        const count = parts.reduce((sum, { value }) => sum + value, 0)
        return { ...among, standing, count, because: becauseOf(count, behind(parts).needs) }
      })
  })
}

function becauseOf(count: number, needs: number): HiddenFigure['because'] {
  if (count === 0) return 'there is none'
  return needs < publicAggregate.needs ? 'too few needs' : 'it would give another away'
}
