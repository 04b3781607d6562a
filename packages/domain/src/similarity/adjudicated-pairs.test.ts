import { describe, expect, test } from 'vitest'
import { judgementOf } from './testing/judged.ts'
import { calibration, heldOut, type PairsByLanguage } from './testing/pairs/index.ts'

describe('the adjudicated pairs', () => {
  test('are enough, of both kinds, and none is in both parts', () => {
    const [ours, theirs] = [calibration, heldOut].map(titles)

    expect((ours?.length ?? 0) + (theirs?.length ?? 0)).toBeGreaterThanOrEqual(300)
    expect(new Set([...(ours ?? []), ...(theirs ?? [])]).size).toBe(
      (ours?.length ?? 0) + (theirs?.length ?? 0),
    )
    for (const part of [calibration, heldOut]) {
      const { same, different } = judgementOf(all(part))
      expect(Math.min(same, different)).toBeGreaterThan(50)
    }
  })

  test.each([
    ['calibration', calibration],
    ['held-out', heldOut],
  ])('of the %s part are told apart: 95 of 100 found, 95 of 100 found rightly', (_name, part) => {
    const { recall, precision } = judgementOf(all(part))

    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  // A language has one or two dozen held-out pairs of its own: one more or less is much of a share.
  test.each(Object.entries(heldOut))('that were held out in %s are told apart', (_name, pairs) => {
    const { recall, precision } = judgementOf(pairs)

    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.85)
  })
})

function all(part: PairsByLanguage) {
  return Object.values(part).flat()
}

function titles(part: PairsByLanguage): string[] {
  return all(part).map(
    ({ one, other }) =>
      `${one.title} ${one.partners} | ${other.title} ${other.partners} ${other.days}`,
  )
}
