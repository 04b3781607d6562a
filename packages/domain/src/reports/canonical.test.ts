import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'

describe('canonical JSON', () => {
  test('orders keys and leaves nothing between', () => {
    expect(canonical({ b: [1, { d: null, c: 'ë"' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"ë\\"","d":null}]}',
    )
  })

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('is the same however the keys are ordered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        expect(canonical(turned)).toBe(canonical(value))
      }),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, () => 1])('refuses %s', (value) => {
    expect(() => canonical({ value })).toThrow(TypeError)
  })
})
