import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { ResponseRecord } from '@iisg/domain/responses'
import { pillarsNamedIn } from '@iisg/domain/suggestions'
import { purposeOf } from '@iisg/iati'
import { listed } from '@iisg/ui/numbers'
import { nameSubject } from '@iisg/ui/suggestions'
import { isPurpose, nameSector } from './name-sector.ts'

type Suggesting = Pick<ResponseRecord, 'sectors' | 'title' | 'summary'>

/** Why each pillar is suggested: the sectors that speak for it by the table of purposes, and its words. */
export function suggestedPillars(response: Suggesting): Record<Pillar, string[]> {
  const named = pillarsNamedIn(`${response.title} ${response.summary}`)
  const reasonsFor = (pillar: Pillar) => [
    ...response.sectors
      .filter(({ vocabulary }) => isPurpose(vocabulary))
      .filter(({ code }) => purposeOf(code)?.pillars.includes(pillar))
      .map(nameSector),
    ...named
      .filter((each) => each.pillar === pillar)
      .map(({ subjects }) => `its words, which name ${listed(subjects.map(nameSubject))}`),
  ]

  // Made from every pillar, which `fromEntries` forgets.
  return Object.fromEntries(pillars.map((pillar) => [pillar, reasonsFor(pillar)])) as Record<
    Pillar,
    string[]
  >
}
