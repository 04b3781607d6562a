import { describe, expect, test } from 'vitest'
import { ServedNeeds } from './served-needs.ts'

describe('the needs that a response serves', () => {
  test('are in their order, however its links came, with the cells that they make', () => {
    const served = new ServedNeeds()

    for (const [row, bits] of [
      [7, 0b11],
      [2, 0b100],
      [9, 0],
      [4, 0b111],
    ] as const) {
      expect(served.add(row, bits)).toBe(true)
    }

    expect(served.rows.slice(0, served.count)).toEqual([2, 4, 7, 9])
    expect(served.bits.slice(0, served.count)).toEqual([0b100, 0b111, 0b11, 0])
    expect(served.cells).toBe(6)
  })

  test('do not have one of them twice', () => {
    const served = new ServedNeeds()
    served.add(7, 1)
    served.add(2, 1)

    expect(served.add(7, 2)).toBe(false)
    expect(served.add(2, 2)).toBe(false)
  })

  test('are forgotten for the next response', () => {
    const served = new ServedNeeds()
    served.add(7, 1)
    served.clear()

    expect(served.add(7, 1)).toBe(true)
    expect([served.count, served.cells]).toEqual([1, 1])
  })
})
