import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aLink, aNeed, days } from '../testing/index.ts'
import { contributionOf, coverageCountingOnce, coverageOf, methodOf } from './index.ts'

const cell = {
  need: aNeed(),
  partner: 'AL' as const,
  window: days('2025-01-01', '2026-12-31'),
  method: methodOf(1),
}

describe('the coverage where what looks like one counts once', () => {
  test('is that of the strongest of them, while it runs', () => {
    const told = [1, 2, 3, 4].map(() => aLink({ strength: 'marginal' }))
    const strongest = aLink({ strength: 'partial', period: known('2025-01-01', '2025-12-31') })
    const links = [...told, strongest]

    expect(coverageCountingOnce({ ...cell, links: told }, [idsOf(told)])).toBeCloseTo(0.25)
    expect(coverageCountingOnce({ ...cell, links }, [idsOf(links)])).toBeCloseTo(0.375)
  })

  test('adds what belongs to no group, and what does not look like it', () => {
    const twice = [aLink({ strength: 'partial' }), aLink({ strength: 'partial' })]
    const links = [...twice, aLink({ strength: 'partial' })]

    expect(coverageCountingOnce({ ...cell, links }, [idsOf(twice)])).toBeCloseTo(0.75)
    expect(coverageCountingOnce({ ...cell, links }, [])).toBeCloseTo(0.875)
  })

  test('is never more than the coverage, and the same where no two run at once', () => {
    const strength = fc.constantFrom('full', 'substantial', 'partial', 'marginal')
    const month = fc.integer({ min: 1, max: 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(strength, month, month), { maxLength: 6 }), (told) => {
        const links = told.map(([strength, one, other]) =>
          aLink({
            strength,
            period: known(`2025-0${Math.min(one, other)}-01`, `2025-0${Math.max(one, other)}-28`),
          }),
        )
        const shares = links.map((link) => contributionOf(link, 'AL', cell.window, cell.method))
        const all = coverageOf(cell.window, shares)
        const once = coverageCountingOnce({ ...cell, links }, [idsOf(links)])

        expect(once).toBeLessThanOrEqual(all + 1e-12)
        expect(once).toBeGreaterThanOrEqual(
          Math.max(0, ...shares.map((share) => coverageOf(cell.window, [share]))) - 1e-12,
        )
        expect(coverageCountingOnce({ ...cell, links }, [])).toBeCloseTo(all, 12)
      }),
    )
  })
})

function idsOf(links: readonly ReturnType<typeof aLink>[]) {
  return links.map(({ response }) => response.id)
}

function known(from: string, until: string) {
  return { status: 'known' as const, ...days(from, until) }
}
