import type { CycleId } from '@iisg/domain/cycles'
import { Kind, type Need, type NeedId, Perspective, Priority } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import { type Measure, type MeasureId, pillars, Strand } from '@iisg/domain/pillars'
import { aNeed } from '@iisg/domain/testing'
import { idOf } from './ids.ts'
import type { Chance } from './random.ts'
import { titleOf } from './titles.ts'

const measuresInPillar = 40

/** Invented needs, pillar by pillar in turn, each stated by three to six partners. */
export function syntheticNeeds(count: number, chance: Chance): Need[] {
  const measures = pillars.map((pillar) =>
    Array.from({ length: measuresInPillar }, (_, index): Measure => {
      const strand = Strand.options[index % Strand.options.length] ?? 'prevent'
      const code = `${pillar.slice(2, 4).toUpperCase()}${1 + (index >> 2)}`
      return {
        // Made here, and a UUID by its form.
        id: idOf('measure', pillars.indexOf(pillar) * measuresInPillar + index) as MeasureId,
        code: `${code}-${strand.charAt(0).toUpperCase()}`,
        strand,
        objective: { code, pillar, title: titleOf('en', chance) },
        title: titleOf('en', chance),
      }
    }),
  )
  const usual = { ...aNeed(), cycleId: idOf('cycle', 0) as CycleId } // As above.
  return Array.from({ length: count }, (_, index) => ({
    ...usual,
    id: idOf('need', index) as NeedId, // As above.
    code: `N-${index}`,
    measure: measures[index % pillars.length]?.[chance.below(measuresInPillar)] ?? usual.measure,
    title: titleOf('en', chance),
    kinds: Kind.options.filter((kind) => kind === 'operational' || chance.happens(0.4)),
    perspectives: [chance.pick(Perspective.options)],
    partners: partners.filter((_, at) => at === index % partners.length || chance.happens(0.6)),
    priority: chance.pick(Priority.options),
  }))
}
