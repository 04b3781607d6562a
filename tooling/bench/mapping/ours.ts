import { methodOf } from '@iisg/domain/analysis'
import { type Mapping, type MappingInput, mappingOf } from '@iisg/domain/mapping'
import { partners } from '@iisg/domain/partners'
import type { Synthetic } from '../synthetic/synthetic.ts'
import { type Figures, noFigures, placeOf } from './figures.ts'

/** A synthetic mapping as the product judges it. */
export function inputOf({ needs, links, tasks, window, responses }: Synthetic): MappingInput {
  return {
    needs,
    links,
    tasks,
    window,
    method: methodOf(1),
    responses: responses.map(({ id, activityTypes, cents, partners, funderId }) => ({
      id,
      activityTypes,
      cents,
      isParent: false,
      partners: partners.map((partner) => ({ partner, share: null })),
      donors: [funderId],
    })),
    inCents: () => undefined,
  }
}

export function judge(input: MappingInput): Mapping {
  return mappingOf(input)
}

export function figuresOf({ matrix, crowds, money }: Mapping): Figures {
  const figures = noFigures()
  matrix.rows.forEach(({ need, cells }, row) => {
    partners.forEach((partner, at) => {
      const cell = cells[partner]
      const crowd = crowds[row]?.[partner]
      if (!need.partners.includes(partner) || cell.status === 'not applicable' || !crowd) return
      const place = placeOf(row, at)
      figures.responses.set(place, crowd.responses)
      figures.pairs.set(place, crowd.pairs)
      figures.longest.set(place, crowd.longest)
      figures.cents.set(place, money.cents[place] ?? 0)
      figures.coverage.set(place, cell.coverage)
      if (cell.status !== 'unreported') figures.gap.set(place, cell.gap)
    })
  })
  return figures
}
