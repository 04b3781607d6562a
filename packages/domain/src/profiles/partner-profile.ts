import { type GapIndex, indexOf } from '../analysis/index.ts'
import type { Partner } from '../partners/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'
import type { ResponseRecord } from '../responses/index.ts'
import { cliffsAmong, type Mapping, type ProfiledCell, profiledCells } from './mapping.ts'
import { type Payers, payersOf } from './payers.ts'

/** How one partner stands in a cycle, over all pillars. */
export type PartnerProfile = {
  total: GapIndex
  byPillar: { pillar: Pillar; index: GapIndex }[]
  /** Its needs, the largest gap first; those that nobody may judge last. */
  cells: ProfiledCell[]
  cliffs: ReturnType<typeof cliffsAmong>
  /** What is done for it by name, and what reaches it as part of the region. */
  named: ResponseRecord[]
  regional: ResponseRecord[]
  /** Who pays how much of what is done for it. */
  payers: Payers
}

export function partnerProfile(mapping: Mapping, partner: Partner): PartnerProfile {
  const { method } = mapping.weighed
  const { rows, cells } = profiledCells(mapping, [partner])
  const serves = mapping.responses.filter(({ partners }) =>
    partners.some((each) => each.partner === partner),
  )

  return {
    total: indexOf(rows, [partner], method),
    byPillar: pillars.map((pillar) => ({
      pillar,
      index: indexOf(
        rows.filter(({ need }) => need.measure.objective.pillar === pillar),
        [partner],
        method,
      ),
    })),
    cells: cells.toSorted((one, other) => gapFirst(other) - gapFirst(one)),
    cliffs: cliffsAmong(cells),
    named: serves,
    regional: mapping.responses.filter(
      ({ regional, partners }) => regional && partners.length === 0,
    ),
    payers: payersOf(mapping, (_, served) => served === partner),
  }
}

function gapFirst({ cell }: ProfiledCell): number {
  return cell.status === 'unreported' ? -1 : cell.gap
}
