import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActivityType } from '../activities/index.ts'
import {
  cellMoneyOf,
  cliffOf,
  contributionOf,
  crowdingOf,
  kindCompletenessOf,
  lengthCoverageOf,
  methodOf,
} from '../analysis/index.ts'
import { concentrationOf, inequalityOf, portfolioOverlapOf } from '../concentration/index.ts'
import { admits, explainedTo, Tier } from '../disclosure/index.ts'
import { Strength, type SupportLink } from '../responses/index.ts'
import { aLink, days } from '../testing/index.ts'
import { addDays } from '../time/index.ts'

const window = days('2025-01-01', '2026-12-31')
const method = methodOf(1)

/** One response in a number: its link to the need, what it is, who pays and how much. */
type Part = {
  tier: Tier
  link: SupportLink
  activityTypes: ActivityType[]
  donor: string
  cents: number
}

/** Every number that is made of responses, from those that a reader may know. */
const numbers: Record<string, (parts: readonly Part[]) => unknown> = {
  'crowding (G)': (parts) =>
    crowdingOf(
      contributions(parts).flatMap(({ share, days }, at) =>
        share > 0 && days ? [{ days, activityTypes: parts[at]?.activityTypes ?? [] }] : [],
      ),
    ),
  'kind completeness (C)': (parts) =>
    kindCompletenessOf(['legislative', 'operational'], contributions(parts), method),
  'length coverage (J)': (parts) => lengthCoverageOf(seen(parts)),
  'the cliff (J)': (parts) => cliffOf(seen(parts)),
  'concentration (H)': (parts) => concentrationOf(paid(parts)),
  'inequality (H)': (parts) => inequalityOf([paid(parts).map(({ amount }) => amount)]),
  'overlap (I)': (parts) => portfolioOverlapOf(byNeed(parts, 'A'), byNeed(parts, 'B')),
  'money (K)': (parts) =>
    parts.map(({ cents, link }) =>
      cellMoneyOf({
        cents,
        isParent: false,
        partners: [],
        needs: [{ needId: link.needId, partners: ['AL', 'BA'], stated: { by: 'nobody' } }],
      }),
    ),
}

describe.each(Object.entries(numbers))('%s, explained', (_, weigh) => {
  test('is made again from its parts, and counts those that are hidden', () => {
    fc.assert(
      fc.property(someParts, anyTier, (parts, upTo) => {
        const explained = explainedTo(upTo, parts, weigh)

        expect(weigh(explained.parts)).toEqual(explained.value)
        expect(explained.hidden).toBe(parts.filter(({ tier }) => !admits(upTo, tier)).length)
      }),
      { numRuns: 30 },
    )
  })

  test('says nothing of a part that the reader may not know', () => {
    fc.assert(
      fc.property(someParts, someParts, anyTier, (parts, others, upTo) => {
        const disguised = parts.map((part, at) =>
          admits(upTo, part.tier) ? part : { ...(others[at] ?? part), tier: part.tier },
        )

        expect(explainedTo(upTo, disguised, weigh)).toEqual(explainedTo(upTo, parts, weigh))
      }),
      { numRuns: 30 },
    )
  })
})

function seen(parts: readonly Part[]) {
  return { links: parts.map(({ link }) => link), partner: 'AL', window, method } as const
}

function contributions(parts: readonly Part[]) {
  return parts.map(({ link }) => contributionOf(link, 'AL', window, method))
}

function paid(parts: readonly Part[]) {
  return parts.map(({ donor, cents }) => ({ key: donor, amount: cents }))
}

function byNeed(parts: readonly Part[], donor: string): Map<string, number> {
  const own = parts.filter((part) => part.donor === donor)
  return new Map(own.map(({ link, cents }) => [link.needId, cents]))
}

const anyTier = fc.constantFrom(...Tier.options)
const someParts = fc.array(
  fc.record({
    tier: anyTier,
    link: fc
      .record({ strength: fc.constantFrom(...Strength.options), start: fc.nat(600) })
      .map(({ strength, start }) => {
        const from = addDays(window.from, start)
        return aLink({ strength, period: { status: 'known', from, until: addDays(from, 200) } })
      }),
    activityTypes: fc.subarray(ActivityType.options, { maxLength: 2 }),
    donor: fc.constantFrom('A', 'B', 'C'),
    cents: fc.integer({ min: 1, max: 100_000 }),
  }),
  { maxLength: 6 },
)
