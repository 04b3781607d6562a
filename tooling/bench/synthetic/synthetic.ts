import type { CycleTask } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import { partners } from '@iisg/domain/partners'
import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { SupportLink } from '@iisg/domain/responses'
import { Day, type Period } from '@iisg/domain/time'
import { syntheticLinks } from './links.ts'
import { syntheticNeeds } from './needs.ts'
import { chanceOf } from './random.ts'
import { type PlantedPair, type SyntheticResponse, syntheticResponses } from './responses.ts'

/**
 * How large a mapping to invent, and in how many years its responses begin; four where nobody says.
 * With the same number of responses in a year, a larger mapping is a longer history and no denser one.
 */
export type Size = { needs: number; responses: number; links: number; years?: number }

/** An invented mapping: rows as the database would give them, all in memory. */
export type Synthetic = {
  window: Period
  needs: Need[]
  responses: SyntheticResponse[]
  /** Responses that were made from another on purpose: what a search for duplicates has to find. */
  planted: PlantedPair[]
  links: SupportLink[]
  tasks: CycleTask[]
}

/** The sizes that we measure at, by the number of responses. */
export const sizes: Record<1_000 | 10_000 | 100_000 | 1_000_000, Size> = {
  1000: { needs: 200, responses: 1_000, links: 3_000 },
  10000: { needs: 1_000, responses: 10_000, links: 30_000 },
  100000: { needs: 5_000, responses: 100_000, links: 300_000 },
  1000000: { needs: 5_000, responses: 1_000_000, links: 3_000_000 },
}

/** Invents a mapping of a size. The same seed invents the same one again, to the letter. */
export function syntheticOf(size: Size, seed = 2_025) {
  const { needs: count, responses: many, links: ties, years = 4 } = size
  const chance = chanceOf(seed)
  const window = { from: Day.parse('2025-01-01'), until: Day.parse('2026-12-31') }
  const needs = syntheticNeeds(count, chance)
  const { responses, planted } = syntheticResponses(many, years, chance)
  const links = syntheticLinks(ties, needs, responses, chance)
  return { window, needs, responses, planted, links, tasks: everyPartnerFinalised() } as Synthetic
}

/** So that every cell may be judged. */
function everyPartnerFinalised(): CycleTask[] {
  return pillars.flatMap((pillar: Pillar) =>
    partners.map(
      (partner: Partner): CycleTask => ({
        pillar,
        assignee: { kind: 'partner', partner },
        dueOn: Day.parse('2025-03-31'),
        state: 'finalised',
      }),
    ),
  )
}
