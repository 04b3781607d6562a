import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methodOf } from '../analysis/index.ts'
import { Amount, Currency } from '../money/index.ts'
import { type Organisation, OrganisationId } from '../organisations/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Budget, ResponseRecord, SupportLink } from '../responses/index.ts'
import { aLink, aNeed, days, partnerTask, untold } from '../testing/index.ts'
import {
  type Mapping,
  memberProfile,
  partnerProfile,
  payersOf,
  pillarDashboard,
  portfoliosOf,
} from './index.ts'

const window = days('2025-01-01', '2026-12-31')
const [germany, france, unodc] = [
  anOrganisation('Germany'),
  anOrganisation('France'),
  anOrganisation('UNODC'),
] as const

describe('a pillar', () => {
  const radios = aNeed({ partners: ['AL', 'MK'] })
  const dogs = aNeed({ partners: ['AL'] })

  test('is told with its gaps by objective, its donors, and what ends soon', () => {
    const dashboard = pillarDashboard(
      mapping(
        [radios, dogs],
        [
          [linkTo(radios, days('2025-01-01', '2025-12-31')), [germany]],
          [linkTo(dogs), [germany, france]],
        ],
      ),
      'WBBSi',
    )

    expect(dashboard.byObjective).toMatchObject([
      { code: 'BS1', index: { judged: 2, unreported: 1 } },
    ])
    expect(dashboard.cliffs).toMatchObject([
      { need: { id: radios.id }, partner: 'AL', cliff: { on: '2025-12-31' } },
      // Nothing follows in the half year after the cycle either.
      { need: { id: dogs.id }, partner: 'AL', cliff: { on: '2026-12-31' } },
    ])
    expect(dashboard.donors?.top.key).toEqual(germany)
    expect(dashboard.donors?.top.share).toBeCloseTo(0.75)
    expect(dashboard.withoutDonor).toBe(0)
  })

  test('does not warn where too little is reported to say that nothing follows', () => {
    const silent = aNeed({ partners: ['MK'] })
    const link = linkTo(silent, days('2025-01-01', '2025-12-31'), ['MK'])

    expect(pillarDashboard(mapping([silent], [[link, [germany]]]), 'WBBSi').cliffs).toEqual([])
  })

  test('says how many responses have no donor that may be told', () => {
    const dashboard = pillarDashboard(
      mapping(
        [dogs],
        [
          [linkTo(dogs), []],
          [linkTo(dogs), [germany]],
        ],
      ),
      'WBBSi',
    )

    expect(dashboard.withoutDonor).toBe(1)
  })
})

describe('a partner', () => {
  test('is told with its largest gap first, and what may not be judged last', () => {
    const met = aNeed({ partners: ['AL'] })
    const unmet = aNeed({ partners: ['AL', 'MK'] })

    const profile = partnerProfile(mapping([met, unmet], [[linkTo(met), [germany]]]), 'AL')
    const silent = partnerProfile(mapping([unmet], []), 'MK')

    expect(profile.cells.map(({ need }) => need.id)).toEqual([unmet.id, met.id])
    expect(profile.total).toMatchObject({ value: 50, judged: 2 })
    expect(profile.named).toHaveLength(1)
    expect(silent.cells).toMatchObject([{ cell: { status: 'unreported' }, quadrant: undefined }])
  })
})

describe('a member', () => {
  test('shares its places with who is at work there too, as far as both are', () => {
    const [one, other] = [aNeed({ partners: ['AL'] }), aNeed({ partners: ['AL'] })]
    const told = mapping(
      [one, other],
      [
        [linkTo(one), [germany]],
        [linkTo(other), [germany]],
        [linkTo(other), [france]],
        [linkTo(one, days('2019-01-01', '2019-12-31')), [unodc]],
      ],
    )

    const profile = memberProfile(told, germany.id, 'funding')

    expect(profile.places.map(({ share }) => share)).toEqual([0.5, 0.5])
    expect(profile.overlaps).toEqual([{ organisation: france, overlap: 0.5 }])
    expect(memberProfile(told, unodc.id, 'funding')).toMatchObject({ places: [], overlaps: [] })
    expect(memberProfile(told, unodc.id, 'funding').responses).toHaveLength(1)
  })
})

describe('portfolios', () => {
  test('count each response once, whoever holds the role and wherever it serves', () => {
    const needs = [aNeed({ partners: ['AL', 'MK'] }), aNeed({ partners: ['AL'] })]
    const donors = fc.uniqueArray(fc.constantFrom(germany, france, unodc), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), donors), { maxLength: 12 }), (told) => {
        const all = portfoliosOf(
          mapping(
            needs,
            told.map(([which, among]) => [linkTo(needs[which] ?? aNeed()), among]),
          ),
          'funding',
        )
        const sum = (parts: Iterable<number>) => [...parts].reduce((one, other) => one + other, 0)

        expect(sum(all.map(({ responses }) => responses))).toBeCloseTo(told.length, 9)
        expect(sum(all.flatMap(({ places }) => [...places.values()]))).toBeCloseTo(told.length, 9)
      }),
    )
  })

  test('leave a parent out: it counts in its children', () => {
    const need = aNeed({ partners: ['AL'] })
    const parent = mapping([need], [[linkTo(need), [germany]]])
    const responses = parent.responses.map((each) => ({ ...each, isParent: true }))

    expect(portfoliosOf({ ...parent, responses }, 'funding')).toEqual([])
  })
})

describe('who pays', () => {
  const both = aNeed({ partners: ['AL', 'MK'] })
  const one = aNeed({ partners: ['AL'] })

  test('is told by what is allocated to the cells asked about, in equal parts for several', () => {
    const told = mapping(
      [both, one],
      [
        [linkTo(both, window, ['AL', 'MK']), [germany, france], ['300.00']],
        [linkTo(one), [germany], ['50']],
        [linkTo(one), [], ['7']],
        [linkTo(one), [unodc], []],
      ],
    )

    const { payers } = partnerProfile(told, 'AL')

    expect(payers.donors).toEqual([
      { organisation: germany, cents: 12_500, responses: 2 },
      { organisation: france, cents: 7_500, responses: 1 },
    ])
    expect(payers.concentration?.shares.map(({ share }) => share)).toEqual([0.625, 0.375])
    expect(payers.concentration?.hhi).toBeCloseTo(0.625 ** 2 + 0.375 ** 2, 12)
    expect(payers).toMatchObject({ withoutDonor: 700, unknown: 1 })
    expect(pillarDashboard(told, 'WBBSi').payers.donors).toMatchObject([
      { organisation: germany, cents: 20_000 },
      { organisation: france, cents: 15_000 },
    ])
  })

  test('adds up over the partners to the whole, to the cent', () => {
    const donors = fc.uniqueArray(fc.constantFrom(germany, france, unodc))
    const cents = fc.integer({ min: 0, max: 10 ** 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), donors, cents), { maxLength: 8 }), (all) => {
        const told = mapping(
          [both, one],
          all.map(([which, among, whole]) => [
            which === 0 ? linkTo(both, window, ['AL', 'MK']) : linkTo(one),
            among,
            [(whole / 100).toFixed(2)],
          ]),
        )
        const paid = (['AL', 'MK'] as const).flatMap((partner) => {
          const { donors, withoutDonor } = payersOf(told, (_, served) => served === partner)
          return [...donors.map((each) => each.cents), withoutDonor]
        })

        const whole = all.reduce((sum, [, , each]) => sum + each, 0)
        expect(paid.reduce((sum, each) => sum + each, 0)).toBe(whole)
      }),
    )
  })
})

function mapping(
  needs: readonly ReturnType<typeof aNeed>[],
  told: readonly (readonly [SupportLink, readonly Organisation[], (readonly string[])?])[],
): Mapping {
  const responses = told.map(
    ([{ response }, donors, euros = []]): ResponseRecord => ({
      ...untold,
      ...response,
      ...{ version: 1, summary: '', state: 'verified', pillars: [], sectors: [] },
      budgets: euros.map(aBudget),
      ...{ plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null },
      ...{ activityTypes: ['training'], isParent: false, externalIds: [] },
      provenance: { kind: 'manual' },
      partners: response.partners.map((partner) => ({ partner, share: null })),
      roles: donors.map((organisation) => ({ organisation, role: 'funding' })),
    }),
  )
  const links = told.map(([link]) => link)
  const tasks = [partnerTask('WBBSi', 'AL', 'finalised')]
  return { weighed: { needs: [...needs], links, tasks, window, method: methodOf(1) }, responses }
}

function linkTo(
  { id }: ReturnType<typeof aNeed>,
  { from, until } = window,
  partners: Partner[] = ['AL'],
): SupportLink {
  return aLink({ needId: id, partners, period: { status: 'known', from, until } })
}

function aBudget(amount: string): Budget {
  return {
    ...{ type: 'original', status: 'committed', from: null, until: null },
    ...{ valueDate: null, rate: null },
    amount: Amount.parse(amount),
    currency: Currency.parse('EUR'),
  }
}

function anOrganisation(name: string): Organisation {
  const id = OrganisationId.parse(crypto.randomUUID())
  return { id, name, acronym: null, type: '10', partner: null, iatiRef: null }
}
