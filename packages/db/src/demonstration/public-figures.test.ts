import { publicAggregate } from '@iisg/domain/disclosure'
import {
  givenAwayBy,
  type PublicFigure,
  publicFiguresOf,
  sharesOf,
} from '@iisg/domain/public-figures'
import { describe, expect } from 'vitest'
import { listCycles } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { figuresInputOf, findFigurePublication } from '../public-figures/index.ts'
import { test } from './testing/test.ts'

describe('the public figures of the demonstration', () => {
  test('are those of the needs mapping that is frozen, and tell how far needs are met', async ({
    demonstration: { db },
  }) => {
    const { figures, input, publication } = await scene(db)

    expect(publication?.takenBack).toBeUndefined()
    expect(byName(figures)).toEqual(byName(publicFiguresOf(input)))
    const ofAll = figures.filter(({ pillar, partner }) => pillar === null && partner === null)
    expect(ofAll.reduce((sum, { count }) => sum + count, 0)).toBe(110)
    expect(ofAll.length).toBeGreaterThan(1)
  })

  test('give away no cell to a reader who solves all of them at once', async ({
    demonstration: { db },
  }) => {
    const { figures, input } = await scene(db)

    expect(figures.filter(({ needs }) => needs < publicAggregate.needs)).toEqual([])
    expect(givenAwayBy(figures, input)).toEqual([])
  })

  test('would give cells away if they were published without blocks', async ({
    demonstration: { db },
  }) => {
    const { figures, input } = await scene(db)
    const cells = sharesOf(input)
      .filter(({ needs }) => needs.length >= publicAggregate.needs)
      .map(({ pillar, partner, standing, value }) => ({
        ...{ pillar, partner, standings: [standing], count: value },
      }))

    expect(givenAwayBy([...figures, ...cells], input).length).toBeGreaterThan(0)
  })
})

async function scene(db: Db) {
  const cycle = (await listCycles(db)).find(({ label }) => label === 'Needs mapping 2023–2024')
  const input = cycle && (await figuresInputOf(db, cycle))
  if (cycle === undefined || input === undefined || typeof input === 'string') {
    throw new Error('There is no frozen needs mapping')
  }
  const publication = await findFigurePublication(db, cycle.id)
  return { input, publication, figures: publication?.figures ?? [] }
}

function byName(figures: readonly PublicFigure[]): string[] {
  return figures
    .map(({ pillar, partner, standings, count }) => [pillar, partner, standings, count].join(' '))
    .sort()
}
