import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgementOf } from './testing/judged.ts'
import { calibration, fresh, heldOut, type PairsByLanguage } from './testing/pairs/index.ts'

const parts = { calibration, 'held-out': heldOut, fresh }
const unseen = { 'held-out': heldOut, fresh }

describe('the adjudicated pairs', () => {
  test('are enough, of both kinds, and none is in two parts', () => {
    const titles = Object.values(parts).flatMap(titlesIn)

    expect(titles.length).toBeGreaterThanOrEqual(300)
    expect(new Set(titles).size).toBe(titles.length)
    for (const part of Object.values(parts)) {
      const { same, different } = judgementOf(all(part))
      expect(Math.min(same, different)).toBeGreaterThan(40)
    }
  })

  test.each(Object.values(parts).flatMap((part) => Object.entries(part)))(
    'in %s have near-misses beside what is the same',
    (_language, pairs) => {
      const { same, different } = judgementOf(pairs)

      expect(Math.min(same, different)).toBeGreaterThanOrEqual(7)
    },
  )

  // The one figure that counts is that of pairs which nobody had looked at when words and weights
  // were chosen.
  test.each(Object.entries(unseen))(
    'of the %s part are told apart: 95 of 100 found, 95 of 100 found rightly',
    (_name, part) => {
      const { recall, precision } = judgementOf(all(part))

      expect(recall).toBeGreaterThanOrEqual(0.95)
      expect(precision).toBeGreaterThanOrEqual(0.95)
    },
  )

  // A language has one or two dozen pairs of its own: one more or less is much of a share.
  test.each(Object.values(unseen).flatMap((part) => Object.entries(part)))(
    'that are unseen in %s are told apart',
    (_language, pairs) => {
      const { recall, precision } = judgementOf(pairs)

      expect(recall).toBeGreaterThanOrEqual(0.85)
      expect(precision).toBeGreaterThanOrEqual(0.85)
    },
  )

  test('are told of in the method as they are judged', () => {
    const method = readFileSync(new URL('../../../../docs/method.md', import.meta.url), 'utf8')

    for (const row of figures()) expect(method).toContain(row)
  })
})

/** The table of the method: for each language both parts, and both of all. */
function figures(): string[] {
  const languages = Object.keys(heldOut) as (keyof PairsByLanguage)[] // Its keys are what it is typed by.
  return [
    ...languages.map((language) => row(language, heldOut[language], fresh[language])),
    row('**all**', all(heldOut), all(fresh)),
  ]
}

function row(name: string, ...both: Parameters<typeof judgementOf>[0][]): string {
  const cells = both
    .map(judgementOf)
    .flatMap(({ found, same, called }) => [`${found} of ${same}`, `${found} of ${called}`])
  return `| ${[name, ...cells].join(' | ')} |`
}

function all(part: PairsByLanguage) {
  return Object.values(part).flat()
}

function titlesIn(part: PairsByLanguage): string[] {
  return all(part).map(
    ({ one, other }) =>
      `${one.title} ${one.partners} | ${other.title} ${other.partners} ${other.days}`,
  )
}
