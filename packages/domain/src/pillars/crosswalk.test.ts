import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crosswalked, crosswalkOf, type Measure, MeasureId, type Tie } from './index.ts'

describe('a crosswalk', () => {
  const [kept, named, halved, one, other, gone] = ['A', 'B', 'C', 'D', 'E', 'F'].map(measure) as Six
  const same = { ...kept, id: anId() }
  const renamed = { ...named, id: anId(), title: 'Said in other words' }
  const [first, second] = [measure('C1'), measure('C2')]
  const both = measure('DE')
  const fresh = measure('G')
  const crosswalk = crosswalkOf(
    [kept, named, halved, one, other, gone],
    [same, renamed, first, second, both, fresh],
    [
      tie(kept, same),
      tie(named, renamed),
      tie(halved, first),
      tie(halved, second),
      tie(one, both),
      tie(other, both),
    ],
  )

  test('tells what is the same, renamed, split, merged, dropped and new', () => {
    const told = crosswalk.map(({ relation, from, to }) => [relation, from?.code, to?.code])

    expect(told).toEqual([
      ['same', 'A', 'A'],
      ['renamed', 'B', 'B'],
      ['split', 'C', 'C1'],
      ['split', 'C', 'C2'],
      ['merged', 'D', 'DE'],
      ['merged', 'E', 'DE'],
      ['dropped', 'F', undefined],
      ['new', undefined, 'G'],
    ])
  })

  test('leads from measures of one version to those of the next, each once', () => {
    expect(crosswalked([one.id, other.id, halved.id], crosswalk).to).toEqual([
      first.id,
      second.id,
      both.id,
    ])
    expect(crosswalked([gone.id, kept.id], crosswalk)).toEqual({
      to: [same.id],
      dropped: [gone.id],
    })
  })

  test('loses no measure of either version', () => {
    const count = fc.integer({ min: 0, max: 6 })
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 })
    fc.assert(
      fc.property(count, count, pairs, (before, after, tied) => {
        const earlier = Array.from({ length: before }, (_, index) => measure(`A${index}`))
        const later = Array.from({ length: after }, (_, index) => measure(`B${index}`))
        const ties = tied.flatMap(([from, to]) => {
          const [a, b] = [earlier[from], later[to]]
          return a && b ? [tie(a, b)] : []
        })
        const lines = crosswalkOf(earlier, later, ties)

        expect(new Set(lines.flatMap(({ from }) => from?.id ?? []))).toEqual(idsOf(earlier))
        expect(new Set(lines.flatMap(({ to }) => to?.id ?? []))).toEqual(idsOf(later))
        const { to, dropped } = crosswalked([...idsOf(earlier)], lines)
        expect(to.length + dropped.length === 0).toBe(before === 0)
      }),
    )
  })
})

type Six = [Measure, Measure, Measure, Measure, Measure, Measure]

function measure(code: string): Measure {
  const objective = { code: 'BS1', pillar: 'WBBSi', title: 'Border checks' } as const
  return { id: anId(), code, strand: 'prevent', title: `Measure ${code}`, objective }
}

function anId(): MeasureId {
  return MeasureId.parse(crypto.randomUUID())
}

function tie(from: Measure, to: Measure): Tie {
  return { from: from.id, to: to.id }
}

function idsOf(measures: readonly Measure[]): Set<MeasureId> {
  return new Set(measures.map(({ id }) => id))
}
