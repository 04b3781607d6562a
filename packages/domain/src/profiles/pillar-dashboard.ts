import { forEachPartner, type GapIndex, indexOf, type MatrixRow } from '../analysis/index.ts'
import { type Concentration, concentrationOf } from '../concentration/index.ts'
import type { Organisation } from '../organisations/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import { cliffsAmong, type Mapping, type ProfiledCell, profiledCells } from './mapping.ts'
import { type Payers, payersOf } from './payers.ts'
import { portfoliosOf } from './providers.ts'

/** How one pillar stands in a cycle. */
export type PillarDashboard = {
  total: GapIndex
  byPartner: Record<Partner, GapIndex>
  byObjective: { code: string; title: string; index: GapIndex }[]
  cells: ProfiledCell[]
  cliffs: ReturnType<typeof cliffsAmong>
  /** How much of what is done lies in few hands; unknown where nobody is known to do anything. */
  donors: Concentration<Organisation> | undefined
  /** Responses whose donor is not recorded, or may not be told. */
  withoutDonor: number
  /** The same by money: who pays how much of it. */
  payers: Payers
}

/** A pillar at a glance: its gaps by objective, who pays, where it is crowded, what ends soon. */
export function pillarDashboard(mapping: Mapping, pillar: Pillar): PillarDashboard {
  const needs = mapping.weighed.needs.filter(({ measure }) => measure.objective.pillar === pillar)
  const ids = new Set(needs.map(({ id }) => id))
  const links = mapping.weighed.links.filter(({ needId }) => ids.has(needId))
  const own: Mapping = { ...mapping, weighed: { ...mapping.weighed, needs, links } }

  const { rows, cells } = profiledCells(own)
  const { method } = mapping.weighed
  const portfolios = portfoliosOf(own, 'funding')
  const atWork = portfolios.reduce((sum, { responses }) => sum + responses, 0)
  const linked = new Set(links.map(({ response }) => response.id)).size

  return {
    total: indexOf(rows, partners, method),
    byPartner: forEachPartner((partner) => indexOf(rows, [partner], method)),
    byObjective: byObjective(rows).map(({ rows, ...objective }) => ({
      ...objective,
      index: indexOf(rows, partners, method),
    })),
    cells,
    cliffs: cliffsAmong(cells),
    donors: concentrationOf(
      portfolios.map(({ organisation, responses }) => ({ key: organisation, amount: responses })),
    ),
    withoutDonor: Math.round(linked - atWork),
    payers: payersOf(mapping, ({ measure }) => measure.objective.pillar === pillar),
  }
}

function byObjective(rows: readonly MatrixRow[]) {
  const groups = Map.groupBy(rows, ({ need }) => need.measure.objective.code)
  return [...groups].map(([code, rows]) => ({
    code,
    title: rows[0]?.need.measure.objective.title ?? '',
    rows,
  }))
}
