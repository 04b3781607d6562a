import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ActivityType } from '../activities/index.ts'
import { methodOf } from '../analysis/index.ts'
import { NeedId, Priority } from '../needs/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { Partner } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'
import { ResponseId, Strength } from '../responses/index.ts'
import { addDays, Day } from '../time/index.ts'
import { type ComparedResponse, type Finding, FindingIndex, findingsAmong } from './index.ts'
import { everyPair } from './testing/every-pair.ts'
import { aResponse, meets } from './testing/examples.ts'

const judging = { method: methodOf(1), horizon: Day.parse('2026-12-31') }
const ids = Array.from({ length: 4 }, () => crypto.randomUUID())
const start = Day.parse('2025-01-01')

const titles = [
  ...['Training of border police', 'Обука граничне полиције', 'Trajnim për policinë kufitare'],
  ...['Radar for the coast', 'Radars on the coast', 'Law on weapons', 'Support to the region', '—'],
]

const period = fc.oneof(
  {
    weight: 6,
    // Many of them near each other, where days more or less decide.
    arbitrary: fc
      .tuple(fc.oneof(fc.nat(12), fc.nat(300)), fc.oneof(fc.constant(120), fc.nat(400)))
      .map(([after, length]) => ({
        status: 'known' as const,
        from: addDays(start, after),
        until: addDays(start, after + length),
      })),
  },
  fc.nat(600).map((after) => ({ status: 'open-ended' as const, from: addDays(start, after) })),
  fc.constant({ status: 'unknown' as const, because: 'no start' as const }),
)

const some = <Item>(items: readonly Item[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength: most })

/** Responses from little, so that much is shared. */
const response: fc.Arbitrary<ComparedResponse> = fc.record({
  id: fc.uuid().map((id) => ResponseId.parse(id)),
  title: fc.constantFrom(...titles),
  summary: fc.constantFrom('', ...titles),
  pillars: some(pillars, 2),
  partners: some(Partner.options.slice(0, 3), 3),
  institutionIds: some(organisations().slice(0, 2), 2),
  activityTypes: some(ActivityType.options.slice(0, 6), 3),
  period,
  cancelled: fc.constant(false),
  funderIds: some(organisations(), 1),
  implementerIds: some(organisations(), 1),
  externalIds: some(
    ['A-1', 'a 1', 'B-2'].map((value) => ({ scheme: 'iati' as const, value })),
    1,
  ),
  needs: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids.map((id) => NeedId.parse(id))),
      strength: fc.constantFrom(...Strength.options),
      priority: fc.constantFrom(...Priority.options),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
})
const responses = fc.uniqueArray(response, { maxLength: 24, selector: ({ id }) => id })
const nobody = () => false
/** Every third pair: who is kin is told from outside, and need not follow from anything. */
const someOf = (one: ResponseId, other: ResponseId) =>
  [...`${one}${other}`].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 3 === 0

describe('the findings among some responses', () => {
  test('are those that comparing every pair gives, to the last bit', () => {
    fc.assert(
      fc.property(responses, (all) => {
        expect(inOrder(findingsAmong(all, nobody, judging))).toEqual(
          inOrder(everyPair({ responses: all, belongTogether: nobody, judging })),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('do not hang on the order of the responses', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const found = findingsAmong(all, nobody, judging)
        expect(pairs(findingsAmong(all.toReversed(), nobody, judging))).toEqual(pairs(found))
      }),
    )
  })

  test('stay the same when everything happens as many days later', () => {
    fc.assert(
      fc.property(responses, fc.integer({ min: -500, max: 500 }), (all, days) => {
        const later = all.map((each) => ({ ...each, period: shifted(each.period, days) }))
        const found = findingsAmong(all, nobody, judging)
        const then = { ...judging, horizon: addDays(judging.horizon, days) }
        expect(pairs(findingsAmong(later, nobody, then))).toEqual(pairs(found))
      }),
    )
  })

  test('have scores between 0 and 1, and never what belongs together', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const found = findingsAmong(all, nobody, judging)
        for (const { overlap, synergy } of found) {
          for (const part of [...Object.values(overlap), ...Object.values(synergy)]) {
            expect(part).toBeGreaterThanOrEqual(0)
            expect(part).toBeLessThanOrEqual(1)
          }
        }
        const kin = found[0]?.pair
        const related = (one: ResponseId, other: ResponseId) =>
          [one, other].every((id) => kin?.includes(id))
        expect(findingsAmong(all, related, judging)).toHaveLength(Math.max(0, found.length - 1))
      }),
    )
  })

  test('find one that changed anew, and leave the others alone', () => {
    fc.assert(
      fc.property(responses, response, fc.nat(), (all, other, at) => {
        const changed = all[at % Math.max(1, all.length)]
        const index = new FindingIndex({ responses: all, belongTogether: someOf, judging })
        const next = { ...other, id: changed?.id ?? other.id }

        const others = (findings: readonly Finding[]) =>
          inOrder(findings.filter(({ pair }) => !pair.includes(next.id)))
        const before = others(index.all())

        index.set(next)

        expect(others(index.all())).toEqual(before)
        expect(pairs(index.of(next.id))).toEqual(
          pairs(index.all().filter(({ pair }) => pair.includes(next.id))),
        )

        index.remove(next.id)
        expect(index.of(next.id)).toEqual([])
        expect(index.all().every(({ pair }) => !pair.includes(next.id))).toBe(true)
      }),
    )
  })

  test('are found again by response as they are among all', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const index = new FindingIndex({ responses: all, belongTogether: someOf, judging })
        const found = index.all()
        for (const { id } of all) {
          expect(pairs(index.of(id))).toEqual(pairs(found.filter(({ pair }) => pair.includes(id))))
        }
      }),
    )
  })

  test('leave out what is cancelled', () => {
    const need = meets()
    const [one, other] = [aResponse({ needs: [need] }), aResponse({ needs: [need] })]

    expect(findingsAmong([one, other], nobody, judging)).toHaveLength(1)
    expect(findingsAmong([one, { ...other, cancelled: true }], nobody, judging)).toEqual([])
  })
})

function organisations(): OrganisationId[] {
  return ids.map((id) => OrganisationId.parse(id))
}

function shifted(period: ComparedResponse['period'], days: number): ComparedResponse['period'] {
  if (period.status === 'unknown') return period
  const from = addDays(period.from, days)
  return period.status === 'known'
    ? { ...period, from, until: addDays(period.until, days) }
    : { ...period, from }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => (String(one.pair) < String(other.pair) ? -1 : 1))
}

function pairs(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.pair} ${finding.class}`).sort()
}
