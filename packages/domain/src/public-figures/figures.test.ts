import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forEachPartner } from '../analysis/index.ts'
import { publicAggregate } from '../disclosure/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import { type Pillar, pillars } from '../pillars/index.ts'
import { aNeed } from '../testing/index.ts'
import { within } from './figures.ts'
import {
  everyAmong,
  type FiguresInput,
  givenAwayBy,
  hiddenFiguresOf,
  type PublicFigure,
  publicFiguresOf,
  type Standing,
  sharesOf,
  standings,
  toldCell,
  waysOf,
} from './index.ts'

const whole = { pillar: null, partner: null }

describe('the public figures of a cycle', () => {
  test('tell each way to stand where enough needs are behind it', () => {
    const input = inputOf(standings.flatMap((standing) => rowsOf(3, standing)))

    expect(toldCell(told(input), { pillar: 'WBBSi', partner: 'AL' })).toMatchObject({
      total: 12,
      lines: standings.map((standing) => ({ standings: [standing], count: 3 })),
    })
  })

  test('tell together what is too few by itself', () => {
    const input = inputOf([
      ...rowsOf(2, 'covered'),
      ...rowsOf(3, 'thin'),
      ...rowsOf(3, 'open'),
      ...rowsOf(3, 'unreported'),
    ])

    const { lines } = toldCell(told(input), whole)

    expect(lines).toEqual([
      { standings: ['covered', 'thin'], count: 30 },
      { standings: ['open'], count: 18 },
      { standings: ['unreported'], count: 18 },
    ])
  })

  test('have nothing behind them that one partner states alone, and count it', () => {
    const alone = inputOf(standings.flatMap((standing) => rowsOf(9, standing, ['AL'])))
    const shared = inputOf([...alone.rows, ...standings.flatMap((each) => rowsOf(3, each))])

    expect(publicFiguresOf(alone)).toEqual([])
    expect(toldCell(told(shared), { pillar: null, partner: 'AL' }).total).toBe(48)
  })

  test('never tell silence together with how far needs are met', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { standings: those } of publicFiguresOf(input)) {
          expect(!those.includes('unreported') || those.length === 1 || those.length === 4).toBe(
            true,
          )
        }
      }),
      { numRuns: 30 },
    )
  })

  test('leave no room for silence where nobody was silent', () => {
    const input = inputOf([...rowsOf(3, 'covered'), ...rowsOf(3, 'thin'), ...rowsOf(3, 'open')])

    expect(waysOf(input)).toEqual(['covered', 'thin', 'open'])
    expect(toldCell(told(input), whole)).toMatchObject({
      total: 54,
      lines: [{ count: 18 }, { count: 18 }, { count: 18 }],
    })
    expect(
      hiddenFiguresOf(input, publicFiguresOf(input)).map(({ standing }) => standing),
    ).not.toContain('unreported')
  })

  test('say of what is not shown how much it is and why, to the Secretariat', () => {
    const input = inputOf([
      ...rowsOf(2, 'open', ['AL', 'BA', 'MK', 'RS']),
      ...rowsOf(6, 'open', ['BA', 'XK', 'ME', 'MK', 'RS']),
    ])
    const hidden = hiddenFiguresOf(input, publicFiguresOf(input))
    const inCell = hidden.filter(({ pillar }) => pillar === 'WBBSi')
    const told = inCell.map(({ partner, standing, count, because }) =>
      [partner, standing, count, because].join(' '),
    )

    expect(told).toContain('AL open 2 too few needs')
    expect(told).toContain('AL thin 0 there is none')
    expect(told.filter((each) => each.endsWith('open 6 it would give another away'))).toHaveLength(
      1,
    )
  })

  test('rest on enough, and stay closed to a reader who solves all equations at once', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const figures = publicFiguresOf(input)

        expect(figures.filter(isTooSmall)).toEqual([])
        expect(givenAwayBy(figures, input)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  test('would be given away by cells that are published without blocks', () => {
    const input = inputOf(
      standings.flatMap((standing) => rowsOf(standing === 'covered' ? 2 : 4, standing)),
    )
    const shares = sharesOf(input)
    // What somebody in a hurry would do: hide each small cell, and keep its row and its total.
    const careless = everyAmong.flatMap((among) =>
      [...standings.map((each) => [each]), [...standings]].flatMap((those) => {
        const parts = within(shares, among, those)
        const needs = new Set(parts.flatMap((part) => part.needs)).size
        const count = parts.reduce((sum, { value }) => sum + value, 0)
        return needs < publicAggregate.needs
          ? []
          : [{ ...among, standings: those, count, needs, partners: 2 }]
      }),
    )

    expect(givenAwayBy(careless, input)).toContainEqual({
      ...{ pillar: 'WBBSi', partner: 'AL' },
      ...{ standing: 'covered', count: 2 },
    })
  })
})

function told(input: FiguresInput) {
  return { figures: publicFiguresOf(input), ways: waysOf(input) }
}

function isTooSmall({ needs, partners, count }: PublicFigure): boolean {
  return needs < publicAggregate.needs || partners < publicAggregate.partners || count < needs
}

type Row = FiguresInput['rows'][number]

function rowsOf(number: number, standing: Standing, by: readonly Partner[] = partners): Row[] {
  return Array.from({ length: number }, () => rowOf('WBBSi', by, () => standing))
}

function rowOf(
  pillar: Pillar,
  by: readonly Partner[],
  standingOf: (partner: Partner) => Standing,
): Row {
  const { measure } = aNeed()
  const inPillar = { ...measure, objective: { ...measure.objective, pillar } }
  return {
    need: aNeed({ partners: [...by], measure: inPillar }),
    cells: forEachPartner((partner) => ({
      status: by.includes(partner) ? standingOf(partner) : 'not applicable',
    })),
  }
}

function inputOf(rows: readonly Row[]): FiguresInput {
  return { rows, pillars: ['WBBSi'] }
}

const anyRow = fc
  .record({
    pillar: fc.constantFrom(...pillars),
    by: fc.subarray([...partners], { minLength: 1 }),
    ways: fc.array(fc.constantFrom(...standings), { minLength: 6, maxLength: 6 }),
  })
  .map(({ pillar, by, ways }) =>
    rowOf(pillar, by, (partner) => ways[partners.indexOf(partner)] ?? 'open'),
  )

const anyInput = fc
  .array(anyRow, { minLength: 3, maxLength: 40 })
  .map((rows): FiguresInput => ({ rows, pillars }))
