import type { Need } from '@iisg/domain/needs'
import { type LinkId, Strength, type SupportLink } from '@iisg/domain/responses'
import { aLink } from '@iisg/domain/testing'
import { idOf } from './ids.ts'
import type { Chance } from './random.ts'
import type { SyntheticResponse } from './responses.ts'

/**
 * Invented links, spread evenly over the responses, each to a need of the response's own pillar. A
 * response made from the one before meets the same needs: they are neighbours in the list.
 */
export function syntheticLinks(
  count: number,
  needs: readonly Need[],
  responses: readonly SyntheticResponse[],
  chance: Chance,
): SupportLink[] {
  const byPillar = Map.groupBy(needs, (need) => need.measure.objective.pillar)
  const usual = aLink()
  const each = Math.max(1, Math.round(count / responses.length))
  const links: SupportLink[] = []
  let before: SyntheticResponse | undefined
  let met: Need[] = []
  for (const response of responses) {
    const choice = byPillar.get(response.pillar) ?? []
    if (!isLike(before, response)) met = someOf(choice, each, chance)
    before = response
    for (const need of met) {
      links.push({
        ...usual,
        id: idOf('link', links.length) as LinkId, // Made here, and a UUID by its form.
        needId: need.id,
        strength: chance.pick(Strength.options),
        response: {
          ...usual.response,
          id: response.id,
          title: response.title,
          kind: response.kind,
          status: response.status,
          committed: response.committed,
          period: { status: 'known', from: response.period.from, until: response.period.until },
          regional: response.regional,
          partners: response.partners,
          tier: response.tier,
        },
      })
    }
  }
  return links
}

/** Distinct needs: a response meets a need once. */
function someOf(needs: readonly Need[], count: number, chance: Chance): Need[] {
  const found = new Set<Need>()
  while (found.size < Math.min(count, needs.length)) {
    const need = needs[chance.below(needs.length)]
    if (need) found.add(need)
  }
  return [...found]
}

function isLike(one: SyntheticResponse | undefined, other: SyntheticResponse): boolean {
  return one !== undefined && one.partners === other.partners && one.pillar === other.pillar
}
