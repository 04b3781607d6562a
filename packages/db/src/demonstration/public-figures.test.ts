import { publicAggregate, type Read, rangeOf } from '@iisg/domain/disclosure'
import { type PublicFigure, publicFiguresOf, sharesOf } from '@iisg/domain/public-figures'
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
    expect(givenAway(input, figures)).toEqual([])
  })

  test('would give cells away if they were published without blocks', async ({
    demonstration: { db },
  }) => {
    const { figures, input } = await scene(db)
    const cells = sharesOf(input)
      .filter(({ needs }) => needs.length >= publicAggregate.needs)
      .map(({ pillar, partner, standing, value }) => ({
        ...{ pillar, partner, standings: [standing], count: value },
        ...{ needs: 3, partners: 2 },
      }))

    expect(givenAway(input, [...figures, ...cells]).length).toBeGreaterThan(0)
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

type Input = Awaited<ReturnType<typeof scene>>['input']

/** The cells with too few needs that somebody can work out who reads all figures. */
function givenAway(input: Input, figures: readonly PublicFigure[]): string[] {
  const shares = sharesOf(input)
  const shown: Read[] = figures.map(({ pillar, partner, standings, count }) => ({
    name: 'shown',
    of: shares
      .filter((share) => pillar === null || share.pillar === pillar)
      .filter((share) => partner === null || share.partner === partner)
      .filter((share) => standings.includes(share.standing))
      .map(({ key }) => key),
    value: count,
  }))
  const keys = shares.map(({ key }) => key)
  return shares
    .filter(({ needs }) => needs.length < publicAggregate.needs)
    .filter(({ key }) => {
      const { least, most } = rangeOf({ name: key, of: [key] }, shown, keys)
      return most - least < 1e-6
    })
    .map(({ key }) => key)
}

function byName(figures: readonly PublicFigure[]): string[] {
  return figures
    .map(({ pillar, partner, standings, count }) => [pillar, partner, standings, count].join(' '))
    .sort()
}
