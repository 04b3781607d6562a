import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admits, disclosed, type FieldTiers, narrower, Tier } from './index.ts'

type Example = { title: string; reason: string }
const tiers: FieldTiers<Example> = { title: 'public', reason: 'secretariat' }
const example: Example = { title: 'Training', reason: 'contested' }
const anyTier = fc.constantFrom(...Tier.options)

describe('disclosure', () => {
  test('shows the public what is public, and says that there is more', () => {
    expect(disclosed(example, 'public', tiers, 'public')).toEqual({
      known: { title: 'Training' },
      hidden: ['reason'],
    })
  })

  test('lets the tier of the record narrow its fields', () => {
    expect(disclosed(example, 'members', tiers, 'public').known).toEqual({})
  })

  test('never shows less to who is admitted further', () => {
    fc.assert(
      fc.property(anyTier, anyTier, anyTier, (record, one, other) => {
        const [wider, further] = admits(one, other) ? [other, one] : [one, other]
        const known = Object.keys(disclosed(example, record, tiers, wider).known)

        expect(Object.keys(disclosed(example, record, tiers, further).known)).toEqual(
          expect.arrayContaining(known),
        )
        expect(admits(narrower(one, other), one)).toBe(true)
      }),
    )
  })
})
