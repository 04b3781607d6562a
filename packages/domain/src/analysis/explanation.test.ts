import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ResponseStatus, Strength } from '../responses/index.ts'
import { aLink, aNeed, anyMapping, days } from '../testing/index.ts'
import { daysIn } from '../time/index.ts'
import { type CellInput, contributionOf, coverageOf, explanationOf, methodOf } from './index.ts'

const evidence = { partnerFinalised: true, membersFinalised: 1, membersAsked: 2, value: 0.75 }

function cell(links: CellInput['links']): CellInput {
  return {
    need: aNeed(),
    partner: 'AL',
    links,
    evidence,
    window: days('2025-01-01', '2026-12-31'),
    method: methodOf(1),
  }
}

const anyLinkFor = fc
  .record({
    strength: fc.constantFrom(...Strength.options),
    status: fc.constantFrom(...ResponseStatus.options),
    committed: fc.boolean(),
  })
  .map(aLink)

describe('the explanation of a number', () => {
  test('names each weight of each part, and why a part counts for nothing', () => {
    const { parts } = explanationOf(
      cell([
        aLink({ strength: 'partial', status: 'suspended' }),
        aLink({ partners: ['RS'] }),
        aLink({ status: 'cancelled' }),
        aLink({ period: { status: 'unknown', because: 'no start' } }),
        aLink({ regional: true, partners: [] }),
      ]),
      'secretariat',
    )

    expect(parts).toMatchObject([
      { strength: { name: 'partial', weight: 0.5 }, statusWeight: 0.3, share: 0.15 },
      { because: 'not for this partner', adds: 0 },
      { because: 'cancelled', adds: 0 },
      { because: 'no days', daysCounted: 0 },
      { beneficiaryWeight: 0.6, because: undefined },
    ])
  })

  test('says that there is a part which a reader may not know, and nothing of it', () => {
    const secret = aLink({ title: 'Operation Secret', tier: 'secretariat' })

    const explanation = explanationOf(cell([aLink({ strength: 'partial' }), secret]), 'members')

    expect(explanation.parts[1]).toEqual({ status: 'hidden' })
    expect(explanation.stretches).toEqual([])
    expect(JSON.stringify(explanation)).not.toContain('Secret')
  })

  test('lets nobody work out a hidden part from what is told beside it', () => {
    fc.assert(
      fc.property(fc.array(anyLinkFor), anyLinkFor, anyLinkFor, (links, one, other) => {
        const told = (hidden: CellInput['links'][number]) => {
          const secret = {
            ...hidden,
            response: { ...hidden.response, tier: 'secretariat' as const },
          }
          return explanationOf(cell([...links, secret]), 'members')
        }
        const { cell: judged, ...beside } = told(one)
        const { cell: _, ...besideOther } = told(other)

        expect(beside).toEqual(besideOther)
        const percent = 'coverage' in judged ? 100 * judged.coverage : 0
        expect(percent).toBeCloseTo(Math.round(percent), 9)
        if ('gap' in judged) expect(judged.gap).toBeCloseTo(100 - percent, 9)
      }),
    )
  })

  test('tells of each part by how much the coverage would fall without it', () => {
    fc.assert(
      fc.property(anyMapping, (mapping) => {
        const { needs, links, window, method } = mapping
        const need = needs[0] ?? aNeed()
        const input = { need, partner: need.partners[0] ?? 'AL', links, evidence, window, method }
        const coverageOfAll = coverageOf(window, contributionsIn(input))

        const { parts } = explanationOf(input, 'secretariat')
        parts.forEach((part, left) => {
          const others = { ...input, links: links.filter((_, at) => at !== left) }
          const fall = coverageOfAll - coverageOf(window, contributionsIn(others))
          expect(part.status === 'known' && part.adds).toBeCloseTo(fall, 12)
        })
      }),
    )
  })

  test('adds up: its stretches make the coverage again', () => {
    fc.assert(
      fc.property(fc.array(anyLinkFor, { maxLength: 6 }), (links) => {
        const { stretches, days: count, cell: judged } = explanationOf(cell(links), 'secretariat')
        const met = stretches.reduce((sum, each) => sum + daysIn(each) * each.covered, 0)

        expect('coverage' in judged && judged.coverage).toBeCloseTo(met / count, 12)
      }),
    )
  })
})

function contributionsIn({ links, partner, window, method }: CellInput) {
  return links.map((link) => contributionOf(link, partner, window, method))
}
