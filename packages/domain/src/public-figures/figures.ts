import type { Cell } from '../analysis/index.ts'
import { type Block, blocksOf, type Figure, type Piece, shownOf } from '../disclosure/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import { type Among, everyAmong, type Standing, standings } from './among.ts'

/** What the public may know of a needs cycle is made from its adopted needs. */
export type FiguresInput = {
  rows: readonly {
    need: Pick<Need, 'id' | 'partners' | 'measure'>
    cells: Readonly<Record<Partner, Pick<Cell, 'status'>>>
  }[]
  /** The pillars that were asked for: where none was asked, none could be stated. */
  pillars: readonly Pillar[]
}

/** How many needs stand in one of some ways, each counted once for every partner that states it. */
export type PublicFigure = Among & {
  standings: Standing[]
  count: number
  /** Behind it: needs that two partners or more state, each once, and who states them. */
  needs: number
  partners: number
}

/** The needs of one partner in one pillar that stand in one way. */
export type Share = Piece & { pillar: Pillar; partner: Partner; standing: Standing }

/**
 * What of a cycle the public may know: how its needs stand, by pillar and partner, in blocks. Ways of
 * standing that only may be told together are one figure, such as covered or thin; silence is told
 * by itself, or among all needs that are stated. What is missing is not shown: see "What the public may know of many" in docs/method.md.
 */
export function publicFiguresOf(input: FiguresInput): PublicFigure[] {
  const shares = sharesOf(input)
  const blocks = blocksOf(shares, wanted(shares, waysOf(input)))
  return everyAmong.flatMap((among) => figuresAmong(among, shares, blocks))
}

/**
 * The ways in which the needs of a cycle may stand. Whether enough was reported is no secret of a
 * need: where it was, for all of them, no figure has to leave room for silence.
 */
export function waysOf({ rows }: Pick<FiguresInput, 'rows'>): Standing[] {
  const isSilent = rows.some(({ cells }) =>
    partners.some((partner) => cells[partner].status === 'unreported'),
  )
  return standings.filter((standing) => standing !== 'unreported' || isSilent)
}

/**
 * The smallest pieces. A need that one partner alone states is counted and stands behind nothing:
 * the figure of a partner would otherwise have nobody but that partner behind it.
 */
export function sharesOf({ rows, pillars }: FiguresInput): Share[] {
  const ways = waysOf({ rows })
  return pillars.flatMap((pillar) =>
    partners.flatMap((partner) =>
      ways.map((standing) => {
        const those = rows.filter(
          ({ need, cells }) =>
            need.measure.objective.pillar === pillar && cells[partner].status === standing,
        )
        const shared = those.filter(({ need }) => need.partners.length > 1)
        return {
          ...{ key: [pillar, partner, standing].join(' '), pillar, partner, standing },
          needs: shared.map(({ need }) => need.id),
          partners: [...new Set(shared.flatMap(({ need }) => need.partners))],
          value: those.length,
        }
      }),
    ),
  )
}

/** The shares that a figure adds up. */
export function within(
  shares: readonly Share[],
  { pillar, partner }: Among,
  among: readonly Standing[],
): Share[] {
  return shares.filter(
    (share) =>
      (pillar === null || share.pillar === pillar) &&
      (partner === null || share.partner === partner) &&
      among.includes(share.standing),
  )
}

/** What is worth keeping whole where pieces are joined: neighbours that mean something together, too. */
function wanted(shares: readonly Share[], ways: readonly Standing[]): Figure[] {
  const known = ways.filter((standing) => standing !== 'unreported')
  const together: readonly (readonly Standing[])[] = [
    ways,
    ...(known.length < ways.length ? [known] : []),
    ['covered', 'thin'],
    ...ways.map((standing) => [standing]),
  ]
  return everyAmong
    .flatMap((among) => together.map((those) => figureOf(within(shares, among, those))))
    .filter(({ of }) => of.length > 0)
}

/** The ways of standing as finely as whole blocks allow. */
function figuresAmong(
  among: Among,
  shares: readonly Share[],
  blocks: readonly Block[],
): PublicFigure[] {
  const inside = new Set(within(shares, among, standings).map(({ key }) => key))
  const byKey = new Map(shares.map((share) => [share.key, share.standing]))
  const tied = blocks.reduce<Standing[][]>(
    (classes, { pieces }) => {
      const those = new Set(
        pieces.filter(({ key }) => inside.has(key)).map(({ key }) => byKey.get(key)),
      )
      const isTouched = (each: Standing[]) => each.some((standing) => those.has(standing))
      const touched = classes.filter(isTouched)
      if (touched.length < 2) return classes
      return [...classes.filter((each) => !isTouched(each)), touched.flat()]
    },
    standings.map((standing) => [standing]),
  )
  return standings
    .flatMap((standing) => tied.filter(([first]) => first === standing))
    .filter(keepsSilenceApart)
    .flatMap((those) => {
      const parts = within(shares, among, those)
      const count = parts.length > 0 ? shownOf(figureOf(parts), blocks) : undefined
      return count === undefined ? [] : [{ ...among, standings: those, count, ...behind(parts) }]
    })
}

/** Silence is no gap: nobody may read it as one in a figure about how far needs are met. */
function keepsSilenceApart(those: readonly Standing[]): boolean {
  const tellsHowFar = those.length < standings.length
  return !tellsHowFar || those.length === 1 || !those.includes('unreported')
}

/** How many needs and partners stand behind some pieces. */
export function behind(parts: readonly Piece[]): { needs: number; partners: number } {
  return {
    needs: new Set(parts.flatMap(({ needs }) => needs)).size,
    partners: new Set(parts.flatMap(({ partners }) => partners)).size,
  }
}

function figureOf(parts: readonly Share[]): Figure {
  const of = parts.map(({ key }) => key)
  return { name: of.join(' + '), of }
}
