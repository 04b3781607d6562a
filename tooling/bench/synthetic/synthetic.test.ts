import { folded } from '@iisg/domain/text'
import { describe, expect, test } from 'vitest'
import { syntheticOf } from './synthetic.ts'

const size = { needs: 30, responses: 400, links: 1_200 }

describe('a synthetic mapping', () => {
  test('is the same again from the same seed, and another from another', () => {
    expect(syntheticOf(size, 1)).toEqual(syntheticOf(size, 1))
    expect(syntheticOf(size, 1).responses).not.toEqual(syntheticOf(size, 2).responses)
  })

  test('has as many rows as asked, and no need twice for one response', () => {
    const { needs, responses, links } = syntheticOf(size)
    const ties = links.map(({ needId, response }) => `${needId} ${response.id}`)

    expect([needs.length, responses.length, links.length]).toEqual([30, 400, 1_200])
    expect(new Set(ties).size).toBe(1_200)
  })

  test('is as dense when it is larger by as many years', () => {
    const mostInAYear = (responses: number, years: number) => {
      const all = syntheticOf({ ...size, responses, years }).responses
      const begun = Map.groupBy(all, ({ period }) => period.from.slice(0, 4))
      return Math.max(...[...begun.values()].map((each) => each.length))
    }

    expect(syntheticOf({ ...size, years: 4 })).toEqual(syntheticOf(size))
    expect(mostInAYear(4_000, 40) / mostInAYear(400, 4)).toBeLessThan(1.5)
    expect(mostInAYear(4_000, 4) / mostInAYear(400, 4)).toBeGreaterThan(8)
  })

  test('plants pairs in both scripts that are the same to a reader', () => {
    const { responses, planted } = syntheticOf({ ...size, responses: 4_000 })
    const titleOf = (id: string) => responses.find((each) => each.id === id)?.title ?? ''
    const inBoth = planted.filter(({ kind }) => kind === 'other script')

    expect(inBoth.length).toBeGreaterThan(5)
    for (const { one, other } of inBoth) {
      expect(titleOf(one)).not.toBe(titleOf(other))
      expect(folded(titleOf(one))).toBe(folded(titleOf(other)))
    }
  })
})
