import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupsAmong } from './groups.ts'

describe('the groups that pairs make up', () => {
  test('hold together what one member links', () => {
    const pairs = [
      ['a', 'b'],
      ['x', 'y'],
      ['c', 'd'],
      ['b', 'c'],
    ] as const

    expect(groupsAmong(pairs).map((ids) => ids.toSorted().join(''))).toEqual(['abcd', 'xy'])
  })

  test('hold both members of each pair, and nobody twice', () => {
    const id = fc.nat(12)
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
        const groups = groupsAmong(pairs)
        const members = groups.flat()

        expect(new Set(members).size).toBe(members.length)
        for (const [one, other] of pairs) {
          expect(groups.find((ids) => ids.includes(one))).toContain(other)
        }
      }),
    )
  })
})
