import { publicAggregate, type Read, rangeOf } from '../disclosure/index.ts'
import { type Among, everyAmong, type Standing, standings } from './among.ts'
import { behind, type FiguresInput, type PublicFigure, sharesOf, within } from './figures.ts'

/** Needs that stand in one way, told in a figure that nobody may know. */
export type GivenAway = Among & { standing: Standing; count: number }

/**
 * The audit of public figures: what a reader can work out to the last need who solves all of them at
 * once, though too few needs are behind it. Blocks leave nothing; this asks whoever made them.
 */
export function givenAwayBy(
  figures: readonly Pick<PublicFigure, 'pillar' | 'partner' | 'standings' | 'count'>[],
  input: FiguresInput,
): GivenAway[] {
  const shares = sharesOf(input)
  const keys = shares.map(({ key }) => key)
  const keysOf = (among: Among, those: readonly Standing[]) =>
    within(shares, among, those).map(({ key }) => key)
  const shown = figures.map(
    (figure): Read => ({
      ...{ name: 'shown', of: keysOf(figure, figure.standings) },
      value: figure.count,
    }),
  )

  return everyAmong.flatMap((among) =>
    standings.flatMap((standing) => {
      const of = keysOf(among, [standing])
      const { needs } = behind(within(shares, among, [standing]))
      if (of.length === 0 || needs >= publicAggregate.needs) return []
      const { least, most } = rangeOf({ name: 'hidden', of }, shown, keys)
      const { pillar, partner } = among
      return most - least < tiny ? [{ pillar, partner, standing, count: Math.round(least) }] : []
    }),
  )
}

const tiny = 1e-6
