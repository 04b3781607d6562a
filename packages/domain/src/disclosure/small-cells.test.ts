import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  blocksOf,
  blocksOfTable,
  type Figure,
  mayBeShown,
  type Piece,
  type Placed,
  rangeOf,
  shownOf,
  shownTable,
} from './index.ts'

describe('a public table of members-only data', () => {
  test('shows everything where enough is behind each cell', () => {
    const pieces = table([
      [4, 3],
      [5, 6],
    ])

    expect(shownTable(['r0', 'r1'], ['c0', 'c1'], blocksOfTable(pieces))).toEqual({
      rows: [
        { row: 'r0', cells: [cell('c0', 4), cell('c1', 3)], total: 7 },
        { row: 'r1', cells: [cell('c0', 5), cell('c1', 6)], total: 11 },
      ],
      totals: [cell('c0', 9), cell('c1', 9)],
      total: 18,
    })
  })

  test('hides a small cell, and what it could be computed back from', () => {
    const pieces = table([
      [2, 3, 7],
      [5, 6, 8],
    ])

    expect(shownTable(['r0', 'r1'], ['c0', 'c1', 'c2'], blocksOfTable(pieces))).toEqual({
      rows: [
        {
          row: 'r0',
          cells: [cell('c0', undefined), cell('c1', undefined), cell('c2', 7)],
          total: 12,
        },
        { row: 'r1', cells: [cell('c0', 5), cell('c1', 6), cell('c2', 8)], total: 19 },
      ],
      totals: [cell('c0', undefined), cell('c1', undefined), cell('c2', 15)],
      total: 31,
    })
  })

  test('hides what many needs of one partner state', () => {
    const lone = { ...piece('a', 9), partners: ['AL'] }
    const blocks = blocksOf([lone, piece('b', 4)], [])

    expect(shownOf({ name: 'a', of: ['a'] }, blocks)).toBeUndefined()
    expect(shownOf({ name: 'both', of: ['a', 'b'] }, blocks)).toBe(13)
  })

  test('counts a need once, however many cells it is in', () => {
    const [one, other] = [piece('a', 2), piece('b', 2)]

    expect(mayBeShown([one, other])).toBe(true)
    expect(mayBeShown([one, { ...other, needs: one.needs }])).toBe(false)
  })

  test('shows nothing at all where all together are too few', () => {
    expect(blocksOf([piece('a', 1), piece('b', 1)], [])).toEqual([])
  })

  test('does not let two filters be subtracted from each other', () => {
    // Everything, and everything but what one partner states alone.
    const pieces = [piece('shared', 5), { ...piece('lone', 1), partners: ['AL'] }]
    const all = { name: 'all', of: ['shared', 'lone'] }
    const without = { name: 'without', of: ['shared'] }
    const blocks = blocksOf(pieces, [all, without])

    expect([shownOf(all, blocks), shownOf(without, blocks)]).toEqual([6, undefined])
  })

  test('does not show that several hidden cells are all empty', () => {
    const pieces = [...'abcd'].map((key, at) => ({ ...piece(key, 2), value: at < 2 ? 0 : 5 }))
    const pair = { name: 'pair', of: ['a', 'b'] }

    expect(shownOf(pair, blocksOf(pieces, [pair]))).toBeUndefined()
  })

  test('stays closed to a reader who solves all equations at once', () => {
    fc.assert(
      fc.property(anyTable, ({ pieces, figures }) => {
        const blocks = blocksOf(pieces, figures)
        const keys = pieces.map(({ key }) => key)
        const shown = figures.flatMap((figure) => {
          const value = shownOf(figure, blocks)
          return value === undefined ? [] : [{ ...figure, value }]
        })

        for (const figure of figures) {
          if (shownOf(figure, blocks) !== undefined) continue
          const { least, most } = rangeOf(figure, shown, keys)
          expect(most - least).toBeGreaterThan(1e-6)
        }
        for (const { of } of shown) {
          expect(mayBeShown(pieces.filter(({ key }) => of.includes(key)))).toBe(true)
        }
      }),
    )
  })

  test('stays closed also where each cell is asked for', () => {
    fc.assert(
      fc.property(anyTable, ({ pieces, figures }) => {
        const blocks = blocksOf(pieces, figures)
        const shown = readable(figures, blocks)
        const keys = pieces.map(({ key }) => key)

        for (const small of pieces.filter((each) => !mayBeShown([each]))) {
          const { least, most } = rangeOf({ name: small.key, of: [small.key] }, shown, keys)
          expect(most - least).toBeGreaterThan(1e-6)
        }
      }),
    )
  })
})

describe('what a reader can work out', () => {
  const keys = ['a', 'b', 'c', 'd']
  const row = { name: 'a + b', of: ['a', 'b'], value: 10 }

  test('is the hidden cell of a row whose other cell and total are shown', () => {
    const shown = [row, { name: 'b', of: ['b'], value: 8 }]

    expect(rangeOf({ name: 'a', of: ['a'] }, shown, keys)).toEqual({ least: 2, most: 2 })
  })

  test('is a range where two are hidden, and margins make it narrower', () => {
    const first = { name: 'a', of: ['a'] }
    const margins = [
      row,
      { name: 'c + d', of: ['c', 'd'], value: 3 },
      { name: 'a + c', of: ['a', 'c'], value: 9 },
      { name: 'b + d', of: ['b', 'd'], value: 4 },
    ]

    expect(rangeOf(first, [row], keys)).toEqual({ least: 0, most: 10 })
    expect(rangeOf(first, margins, keys)).toEqual({ least: 6, most: 9 })
  })

  test('is that all are nothing where they add up to nothing', () => {
    expect(rangeOf({ name: 'a', of: ['a'] }, [{ ...row, value: 0 }], keys)).toEqual({
      least: 0,
      most: 0,
    })
  })

  test('has no end where nothing is shown', () => {
    expect(rangeOf({ name: 'a', of: ['a'] }, [], keys)).toMatchObject({
      most: Number.POSITIVE_INFINITY,
    })
  })
})

let count = 0

function piece(key: string, needs: number): Piece {
  return {
    key,
    needs: Array.from({ length: needs }, () => `N${count++}`),
    partners: ['AL', 'RS'],
    value: needs,
  }
}

function table(rows: number[][]): Placed<string, string>[] {
  return rows.flatMap((row, at) =>
    row.map((needs, column) => ({ ...piece('', needs), row: `r${at}`, column: `c${column}` })),
  )
}

function cell(column: string, value: number | undefined) {
  return { column, value }
}

function readable(figures: readonly Figure[], blocks: readonly Block[]) {
  return figures.flatMap((figure) => {
    const value = shownOf(figure, blocks)
    return value === undefined ? [] : [{ ...figure, value }]
  })
}

/** Pillar × strand × filter: cells, both margins, layers, and filters of any kind. */
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.nat(1))
  .chain(([height, width, deep]) => {
    const places = [...Array(height).keys()].flatMap((row) =>
      [...Array(width).keys()].flatMap((column) =>
        [...Array(deep + 1).keys()].map((layer) => ({ row, column, layer })),
      ),
    )
    const keyOf = (at: (typeof places)[number]) => `${at.row} ${at.column} ${at.layer}`
    const figureOf = (name: string, holds: (at: (typeof places)[number]) => boolean) => ({
      name,
      of: places.filter(holds).map(keyOf),
    })
    const margins = [
      ...places.map((at) => figureOf(keyOf(at), (each) => each === at)),
      ...[...Array(height).keys()].map((row) => figureOf(`row ${row}`, (each) => each.row === row)),
      ...[...Array(width).keys()].map((at) => figureOf(`col ${at}`, (each) => each.column === at)),
      ...[0, 1].map((at) => figureOf(`layer ${at}`, (each) => each.layer === at)),
      figureOf('all', () => true),
    ].filter(({ of }) => of.length > 0)
    return fc.record({
      pieces: fc.tuple(
        ...places.map((at) =>
          fc
            .record({
              needs: fc.array(
                fc.integer({ min: 0, max: 40 }).map((id) => `N${id}`),
                { maxLength: 6 },
              ),
              partners: fc.subarray(['AL', 'BA', 'RS'], { minLength: 1 }),
              value: fc.integer({ min: 0, max: 9 }),
            })
            .map((each): Piece => ({ key: keyOf(at), ...each })),
        ),
      ),
      figures: fc
        .array(fc.subarray(places.map(keyOf), { minLength: 1 }), { maxLength: 4 })
        .map((filters): Figure[] => [
          ...margins,
          ...filters.map((of, at) => ({ name: `filter ${at}`, of })),
        ]),
    })
  })
