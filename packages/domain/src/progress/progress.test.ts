import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matrixOf, methodOf } from '../analysis/index.ts'
import { CycleId } from '../cycles/index.ts'
import type { Need } from '../needs/index.ts'
import { partners } from '../partners/index.ts'
import { type Strength, Strength as Strengths } from '../responses/index.ts'
import { aLink, aNeed, days, partnerTask } from '../testing/index.ts'
import { chronicOf, progressOf } from './index.ts'

const method = methodOf(1)
const cycleId = CycleId.parse(crypto.randomUUID())
const finalised = partners.map((each) => partnerTask('WBBSi', each, 'finalised'))

describe('a chronic need', () => {
  test.each([
    [[0.1, 0.2], true, 2],
    [[0.29, 0.1, 0], true, 3],
    [[0.1, 0.3], false, 1],
    [[0.5, 0.1, 0.1], false, 0],
    [[0.1, undefined, 0.1], false, 1],
    [[], false, 0],
  ])('with coverages %j, the latest first: %s, for %d cycles', (coverages, chronic, cycles) => {
    const history = coverages.map((coverage) => ({ cycleId, adopted: true, coverage }))

    expect(chronicOf(history, method)).toEqual({ chronic, cycles })
  })

  test('has to be adopted each time', () => {
    const history = [true, false].map((adopted) => ({ cycleId, adopted, coverage: 0 }))

    expect(chronicOf(history, method).chronic).toBe(false)
  })
})

describe('progress between two cycles', () => {
  const [kept, gone, fresh] = [aRow(), aRow(), aRow()]
  const next = aRow()

  test('is the change of the gap index on needs in both, and counts what is new and closed', () => {
    const progress = progressOf({
      earlier: weighed([kept, gone], ['marginal', 'marginal']),
      later: weighed([next, fresh], ['substantial', 'marginal']),
      lineage: [{ earlier: kept.id, later: next.id }],
    })

    expect(progress).toMatchObject({
      earlier: { value: 75, judged: 1 },
      later: { value: 25, judged: 1 },
      change: -50,
      compared: { earlier: [kept.id], later: [next.id] },
      opened: [fresh.id],
      closed: [gone.id],
    })
  })

  test('takes for one what was split, and what was merged', () => {
    const halves = [aRow(), aRow()]
    const split = progressOf({
      earlier: weighed([kept], ['partial']),
      later: weighed(halves, ['full', 'marginal']),
      lineage: halves.map(({ id }) => ({ earlier: kept.id, later: id })),
    })

    expect(split).toMatchObject({ earlier: { value: 50 }, later: { value: 37.5 }, opened: [] })
    expect(split.compared.later).toHaveLength(2)
  })

  test('compares a partner only where both cycles may be judged: silence is no progress', () => {
    const both = [aRow(['AL', 'RS']), aRow(['AL', 'RS'])] as const
    const progress = progressOf({
      earlier: weighed([both[0]], ['marginal'], [partnerTask('WBBSi', 'AL', 'finalised')]),
      later: weighed([both[1]], ['partial']),
      lineage: [{ earlier: both[0].id, later: both[1].id }],
    })

    expect(progress).toMatchObject({ earlier: { judged: 1 }, later: { judged: 1 }, change: -25 })
  })

  test('is not known where no need is in both', () => {
    const progress = progressOf({
      earlier: weighed([gone], ['full']),
      later: weighed([fresh], ['full']),
      lineage: [{ earlier: aRow().id, later: fresh.id }],
    })

    expect(progress.change).toBeUndefined()
    expect(progress).toMatchObject({ opened: [fresh.id], closed: [gone.id] })
  })

  test('is nothing where nothing changed, and does not see needs that are new', () => {
    const strengths = fc.array(fc.constantFrom(...Strengths.options), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(strengths, strengths, (same, more) => {
        const before = same.map(() => aRow())
        const after = same.map(() => aRow())
        const added = more.map(() => aRow())
        const progress = progressOf({
          earlier: weighed(before, same),
          later: weighed([...after, ...added], [...same, ...more]),
          lineage: before.map(({ id }, at) => ({ earlier: id, later: after[at]?.id ?? id })),
        })

        expect(progress.change).toBe(0)
        expect(progress.opened).toHaveLength(more.length)
      }),
      { numRuns: 30 },
    )
  })
})

function aRow(among: Need['partners'] = ['AL']): Need {
  return aNeed({ partners: among })
}

function weighed(needs: Need[], strengths: Strength[], tasks = finalised) {
  const links = needs.map(({ id }, at) =>
    aLink({ needId: id, strength: strengths[at] ?? 'full', partners: ['AL', 'RS'] }),
  )
  const window = days('2025-01-01', '2026-12-31')
  return { matrix: matrixOf({ needs, links, tasks, window, method }), method }
}
