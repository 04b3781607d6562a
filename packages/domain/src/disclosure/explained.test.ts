import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admits, explainedTo, Tier } from './index.ts'

type Part = { tier: Tier; amount: number }

const sum = (parts: readonly Part[]) => parts.reduce((total, { amount }) => total + amount, 0)
const someParts = fc.array(
  fc.record({ tier: fc.constantFrom(...Tier.options), amount: fc.integer() }),
)

describe('an explained number', () => {
  test('says how many parts a reader may not know, and leaves them out', () => {
    const parts = [
      { tier: 'public', amount: 5 },
      { tier: 'secretariat', amount: 100 },
    ] as const

    expect(explainedTo('members', parts, sum)).toEqual({
      value: 5,
      parts: [{ tier: 'public', amount: 5 }],
      hidden: 1,
    })
  })

  test('is made again from its parts', () => {
    fc.assert(
      fc.property(someParts, fc.constantFrom(...Tier.options), (parts, upTo) => {
        const explained = explainedTo(upTo, parts, sum)

        expect(sum(explained.parts)).toBe(explained.value)
        expect(explained.parts.length + explained.hidden).toBe(parts.length)
      }),
    )
  })

  test('stays the same whatever is in the parts that a reader may not know', () => {
    fc.assert(
      fc.property(someParts, fc.constantFrom(...Tier.options), fc.integer(), (parts, upTo, by) => {
        const others = parts.map((part) =>
          admits(upTo, part.tier) ? part : { ...part, amount: part.amount + by },
        )

        expect(explainedTo(upTo, others, sum)).toEqual(explainedTo(upTo, parts, sum))
      }),
    )
  })
})
