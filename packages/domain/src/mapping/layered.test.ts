import { describe, expect, test } from 'vitest'
import { Layered } from './index.ts'

describe('a map with changes on top', () => {
  test('answers as a plain map does, however many changes there are', () => {
    const plain = new Map([[0, 'base']])
    const base = new Map(plain)
    let layered = new Layered<number, string>((key) => base.get(key))
    for (let change = 0; change < 500; change++) {
      const key = (change * 7) % 130
      const value = change % 3 === 0 ? undefined : `v${change}`
      layered = layered.with(key, value)
      if (value === undefined) plain.delete(key)
      else plain.set(key, value)
    }

    for (let key = 0; key < 130; key++) expect(layered.get(key)).toBe(plain.get(key))
  })
})
