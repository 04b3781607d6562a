import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseRecord } from '@iisg/domain/responses'
import { purposeOf } from '@iisg/iati'
import { isPurpose, nameSector } from './name-sector.ts'

/** Why each pillar is suggested: the sectors that speak for it, by the table of purposes. */
export function suggestedPillars({
  sectors,
}: Pick<ResponseRecord, 'sectors'>): Record<Pillar, string[]> {
  const reasonsFor = (pillar: Pillar) =>
    sectors
      .filter(({ vocabulary }) => isPurpose(vocabulary))
      .filter(({ code }) => purposeOf(code)?.pillars.includes(pillar))
      .map(nameSector)

  // Made from every pillar, which `fromEntries` forgets.
  return Object.fromEntries(pillars.map((pillar) => [pillar, reasonsFor(pillar)])) as Record<
    Pillar,
    string[]
  >
}
