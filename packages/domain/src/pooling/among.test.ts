import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityType } from '../activities/index.ts'
import { type MatrixInput, matrixOf, methodOf } from '../analysis/index.ts'
import { type Need, NeedState, Priority } from '../needs/index.ts'
import { Partner, partners } from '../partners/index.ts'
import { type Measure, MeasureId } from '../pillars/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { aLink, aNeed, anyLinkTo, days, memberTask, partnerTask } from '../testing/index.ts'
import { poolingAmong } from './index.ts'

const method = methodOf(1)
const window = days('2025-01-01', '2026-12-31')
const measure = aNeed().measure
const tasks = [
  ...partners.map((partner) => partnerTask('WBBSi', partner, 'finalised')),
  memberTask('WBBSi', 'finalised'),
]

const asksForTraining = (details: Partial<Need>) =>
  aNeed({ measure, requestedActivityTypes: ['training'], ...details })

const inAlbania = asksForTraining({ code: 'BS1-P-01', partners: ['AL'], priority: 'critical' })
const inKosovo = asksForTraining({ code: 'BS1-P-02', partners: ['XK'], priority: 'high' })
const inSerbia = asksForTraining({ code: 'BS1-P-03', partners: ['RS'], priority: 'medium' })
const three = [inAlbania, inKosovo, inSerbia]

/** Half of Albania's need is met by a course of its own. */
const course = aLink({ needId: inAlbania.id, partners: ['AL'], strength: 'partial' })

function among(needs: readonly Need[], links: readonly SupportLink[] = [course]) {
  return poolingAmong({ needs, links, tasks, window, method })
}

describe('needs that one regional action could serve', () => {
  test('are those of three partners for the same measure and work, with the gap that is left', () => {
    const [group, ...more] = among(three)

    expect(more).toEqual([])
    expect(group).toMatchObject({
      measure: { code: 'BS1-P' },
      activityType: 'training',
      partners: ['AL', 'XK', 'RS'],
      // 100 · 1 · (1 − 0.5) + 100 · 0.75 + 100 · 0.5
      gap: 175,
      unreported: 0,
      parts: [
        { needId: inAlbania.id, partner: 'AL', answeredBy: [course.response.id] },
        { needId: inKosovo.id, partner: 'XK', answeredBy: [] },
        { needId: inSerbia.id, partner: 'RS', answeredBy: [] },
      ],
    })
  })

  test('are none where two partners ask, or one need of three is withdrawn', () => {
    expect(among([inAlbania, inKosovo])).toEqual([])
    expect(among([inAlbania, inKosovo, { ...inSerbia, state: 'closed' }])).toEqual([])
  })

  test('are none where the third asks for other work, or for another measure', () => {
    const equips = { ...inSerbia, requestedActivityTypes: ['equipment' as const] }
    const elsewhere = { ...inSerbia, measure: { ...measure, id: aNeed().measure.id } }

    expect(among([inAlbania, inKosovo, equips])).toEqual([])
    expect(among([inAlbania, inKosovo, elsewhere])).toEqual([])
  })

  test('are none once a response for the region answers, be it only planned', () => {
    const regional = { needId: inKosovo.id, regional: true, partners: [] }

    expect(among(three, [aLink({ ...regional, status: 'pipeline' })])).toEqual([])
    expect(among(three, [aLink({ ...regional, status: 'cancelled' })])).toHaveLength(1)
    const over = { status: 'known', ...days('2023-01-01', '2024-12-31') } as const
    expect(among(three, [aLink({ ...regional, period: over })])).toHaveLength(1)
  })

  test('are none where one response serves three of those who ask, by whatever needs', () => {
    const served: Partner[] = ['AL', 'XK', 'RS']
    const one = aLink({ needId: inAlbania.id, partners: served })
    const more = [inKosovo, inSerbia].map(({ id }) => ({ ...one, needId: id }))

    expect(among(three, [one, ...more])).toEqual([])
    expect(among(three, [one, ...more.slice(1)])).toHaveLength(1)
  })

  test('come with the most partners first, then with the largest gap', () => {
    const other = { ...measure, id: aNeed().measure.id, code: 'BS1-T' }
    const four = asksForTraining({ measure: other, partners: ['AL', 'BA', 'ME', 'MK'] })
    const small = three.map((need) => ({
      ...need,
      requestedActivityTypes: ['training' as const, 'equipment' as const],
    }))
    const urgent = asksForTraining({ partners: ['AL'] })

    expect(
      among([...small, urgent, four]).map((group) => [group.measure.code, group.activityType]),
    ).toEqual([
      ['BS1-T', 'training'],
      ['BS1-P', 'training'],
      ['BS1-P', 'equipment'],
    ])
  })

  test('count who has not reported as asking, and their silence as no gap', () => {
    const silent = tasks.filter(({ assignee }) => !('partner' in assignee))
    const [group] = poolingAmong({
      needs: three,
      links: [],
      tasks: [...silent, memberTask('WBBSi', 'open')],
      window,
      method,
    })

    expect(group).toMatchObject({ partners: ['AL', 'XK', 'RS'], gap: 0, unreported: 3 })
  })
})

const measures: Measure[] = ['BS1-P', 'BS1-T'].map((code) => ({
  ...measure,
  id: MeasureId.parse(crypto.randomUUID()),
  code,
}))

const anyNeed = fc
  .record({
    measure: fc.constantFrom(...measures),
    partners: fc.subarray(Partner.options, { minLength: 1, maxLength: 3 }),
    priority: fc.constantFrom(...Priority.options),
    requestedActivityTypes: fc.subarray<ActivityType>(['training', 'equipment']),
    state: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<NeedState>('validated', 'adopted') },
      fc.constantFrom(...NeedState.options),
    ),
  })
  .map(aNeed)

const anyInput: fc.Arbitrary<MatrixInput> = fc
  .array(anyNeed, { minLength: 1, maxLength: 7 })
  .chain((needs) =>
    fc.record({
      needs: fc.constant(needs),
      links: fc.array(anyLinkTo(needs), { maxLength: 3 }),
      tasks: fc.constant(tasks),
      window: fc.constant(days('2025-01-01', '2025-04-30')),
      method: fc.constant(method),
    }),
  )

/** The same told in loops over everything, sharing nothing with what is tried but the cells. */
function plainly({ needs, links, ...judging }: MatrixInput) {
  const cells = new Map(
    matrixOf({ needs, links, ...judging }).rows.map((row) => [row.need.id, row.cells]),
  )
  const found = []
  for (const { id: measureId } of measures) {
    for (const type of ['training', 'equipment'] as const) {
      const asking: [Need, Partner][] = []
      for (const need of needs) {
        if (need.state !== 'validated' && need.state !== 'adopted') continue
        if (need.measure.id !== measureId || !need.requestedActivityTypes.includes(type)) continue
        for (const partner of need.partners) asking.push([need, partner])
      }
      let joint = false
      for (const { response } of links) {
        const served = new Set<Partner>()
        for (const link of links) {
          if (link.response.id !== response.id || !isLive(link, judging.window)) continue
          for (const [need, partner] of asking) {
            const covers = link.covers.length === 0 || link.covers.includes(partner)
            const isFor =
              response.partners.includes(partner) ||
              (response.partners.length === 0 && response.regional)
            if (need.id === link.needId && covers && isFor) served.add(partner)
          }
        }
        if (served.size >= 3 || (served.size > 0 && response.partners.length === 0)) joint = true
      }
      const who = new Set(asking.map(([, partner]) => partner))
      if (who.size < 3 || joint) continue
      let gap = 0
      for (const [need, partner] of asking) {
        const cell = cells.get(need.id)?.[partner]
        if (cell && 'gap' in cell) gap += cell.gap
      }
      found.push({ measureId, type, who: who.size, parts: asking.length, gap: gap.toFixed(6) })
    }
  }
  return found.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

function nameOf({ measureId, type }: { measureId: string; type: string }): string {
  return `${measureId} ${type}`
}

function isLive({ response: { status, period } }: SupportLink, within: MatrixInput['window']) {
  if (status === 'cancelled' || period.status === 'unknown' || period.from > within.until) {
    return false
  }
  return period.status === 'open-ended' || period.until >= within.from
}

describe('the groups of any mapping', () => {
  test('are those that loops over everything find', () => {
    let groups = 0
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = poolingAmong(input)
        groups += found.length
        const told = found.map((group) => ({
          measureId: group.measure.id,
          type: group.activityType,
          who: group.partners.length,
          parts: group.parts.length,
          gap: group.gap.toFixed(6),
        }))
        expect(told.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))).toEqual(
          plainly(input),
        )
      }),
      { numRuns: 500 },
    )
    expect(groups).toBeGreaterThan(100)
  })

  test('are the same in whatever order needs and links come', () => {
    fc.assert(
      fc.property(anyInput, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const [needs, links] = [shuffled(input.needs, numbers), shuffled(input.links, numbers)]
        expect(poolingAmong({ ...input, needs, links })).toEqual(poolingAmong(input))
      }),
    )
  })

  test('go with a response for the region, and stay with a need that has nothing to do with them', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = poolingAmong(input)
        const unrelated = aNeed({ requestedActivityTypes: ['training'], partners: ['AL', 'BA'] })
        expect(poolingAmong({ ...input, needs: [...input.needs, unrelated] })).toEqual(found)

        for (const group of found) {
          const [part] = group.parts
          const regional = aLink({
            needId: part?.needId as Need['id'],
            regional: true,
            partners: [],
            period: { status: 'open-ended', from: input.window.from },
          })
          const after = poolingAmong({ ...input, links: [...input.links, regional] })
          expect(after.map(keyOf)).not.toContain(keyOf(group))
        }
      }),
    )
  })

  test('go where needs are withdrawn until fewer than three partners ask', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const group of poolingAmong(input)) {
          const stay = group.partners.slice(0, 2)
          const needs = input.needs.map((need) =>
            group.parts.some(({ needId }) => needId === need.id) &&
            need.partners.some((partner) => !stay.includes(partner))
              ? { ...need, state: 'closed' as const }
              : need,
          )
          expect(poolingAmong({ ...input, needs }).map(keyOf)).not.toContain(keyOf(group))
        }
      }),
    )
  })
})

function keyOf({ measure: { id }, activityType }: ReturnType<typeof poolingAmong>[number]) {
  return `${id} ${activityType}`
}

function shuffled<Item>(items: readonly Item[], numbers: Iterator<number>): Item[] {
  return items
    .map((item) => ({ item, at: numbers.next().value as number }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
