import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitWords } from './split-words.ts'

const split = (text: string) => splitWords(text).map(({ written }) => written)

describe('splitting a text', () => {
  test('parts it where Unicode knows of no letter, digit or mark', () => {
    const codes = fc.array(fc.nat(0xffff)).map((some) => String.fromCharCode(...some))
    const text = fc.oneof(codes, fc.string({ unit: 'grapheme' }))
    // What is joined or left out on purpose is told of elsewhere.
    const plain = text.map((some) => some.replace(/[-(….]/g, ' '))

    fc.assert(
      fc.property(plain, (some) => {
        expect(split(some)).toEqual(some.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
      }),
    )
  })

  test('knows letters of more than 16 bits, and no half of one', () => {
    expect(split('𝒜𝒷 𝟙 🙂 x')).toEqual(['𝒜𝒷', '𝟙', 'x'])
    expect(split('a\ud835 b')).toEqual(['a', 'b'])
  })

  test('finds what it has met before, however many words there were between', () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `x${(at * 7919) % 3_000}y`)
    const once = splitWords(words.join(' '))

    expect(once.map(({ written }) => written)).toEqual(words)
    expect(splitWords(words.join('/')).every((word, at) => word === once[at])).toBe(true)
  })
})
