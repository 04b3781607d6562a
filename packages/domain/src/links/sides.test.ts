import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant } from '../accounts/index.ts'
import { methodOf } from '../analysis/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { coveredBy } from '../responses/index.ts'
import { aLink, aNeed, days } from '../testing/index.ts'
import {
  confirmedCoverageOf,
  mayAnswer,
  mayDeclare,
  mayKnowReason,
  outcomesFor,
  whyNotLinked,
  whyTooMuch,
} from './index.ts'

const member = OrganisationId.parse(crypto.randomUUID())
const anybody = (grant: Grant): Actor => ({
  accountId: AccountId.parse(crypto.randomUUID()),
  name: 'Somebody',
  grants: [grant],
})
const coordinator = (partner: 'AL' | 'RS', pillar: 'WBBSi' | 'WBCTi' = 'WBBSi') =>
  anybody({ role: 'partner coordinator', partner, pillar })
const contributor = anybody({ role: 'member contributor', organisationId: member, pillar: 'WBBSi' })
const editor = anybody({ role: 'editor' })
const reader = anybody({ role: 'reader' })
const sides = { reporter: { organisationIds: [member] }, pillar: 'WBBSi' as const, declarers: [] }

describe('the two sides of a link', () => {
  test('are whoever reports the response, and the coordinator of each beneficiary', () => {
    expect(mayDeclare(contributor, sides)).toBe(true)
    expect(mayDeclare(editor, sides)).toBe(true)
    expect(mayDeclare(coordinator('AL'), sides)).toBe(false)
    expect(mayDeclare(coordinator('AL'), { ...sides, reporter: { partners: ['AL'] } })).toBe(true)

    expect(mayAnswer(coordinator('AL'), 'AL', sides)).toBe('yes')
    expect(mayAnswer(coordinator('AL'), 'RS', sides)).toBe('not theirs')
    expect(mayAnswer(coordinator('AL', 'WBCTi'), 'AL', sides)).toBe('not theirs')
    for (const viewer of [editor, contributor, reader, 'public'] as const) {
      expect(mayAnswer(viewer, 'AL', sides)).toBe('not theirs')
    }
  })

  test('are never one and the same person', () => {
    const both = coordinator('AL')
    expect(mayAnswer(both, 'AL', { ...sides, declarers: [both.accountId] })).toBe('declared it')
    expect(outcomesFor(editor, sides)).toEqual(['kept', 'weakened', 'withdrawn'])
    expect(outcomesFor(editor, { declarers: [editor.accountId] })).toEqual([
      'weakened',
      'withdrawn',
    ])
    expect(outcomesFor(both, sides)).toEqual([])
  })

  test('know with the Secretariat why it is contested, and nobody else', () => {
    const knows = [editor, contributor, coordinator('AL'), coordinator('RS'), reader]
    expect(knows.map((viewer) => mayKnowReason(viewer, 'AL', sides))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a link', () => {
  const need = aNeed({ partners: ['AL', 'RS'] })

  test('is refused across pillars, and where nobody is served who asks', () => {
    const response = { pillars: ['WBCTi' as const], partners: ['AL' as const], regional: false }

    expect(whyNotLinked(need, response)).toMatch(/does not cross pillars: .* WBBSi/)
    expect(whyNotLinked(need, { ...response, pillars: ['WBBSi'] })).toBeUndefined()
    const elsewhere = { pillars: ['WBBSi' as const], partners: ['ME' as const], regional: true }
    expect(whyNotLinked(need, elsewhere)).toMatch(/none of the partners/)
    expect(whyNotLinked(need, { ...elsewhere, partners: [] })).toBeUndefined()
  })

  test('covers what need and response have in common, or less', () => {
    expect(coveredBy(aLink({ partners: ['AL', 'ME'] }), need)).toEqual(['AL'])
    expect(coveredBy(aLink({ partners: [], regional: true }), need)).toEqual(['AL', 'RS'])
    expect(coveredBy(aLink({ partners: ['AL', 'RS'], covers: ['RS'] }), need)).toEqual(['RS'])
  })

  test('takes of the money what the other links of its response leave', () => {
    const percent = (percent: number) => ({ by: 'percent' as const, percent })

    expect(whyTooMuch(percent(40), [percent(60), null])).toBeUndefined()
    expect(whyTooMuch(percent(50), [percent(60)])).toMatch(/enter 40 % at most/)
    expect(whyTooMuch(percent(1), [percent(60), percent(40)])).toMatch(/have 100 % already/)
    expect(whyTooMuch(null, [percent(100)])).toBeUndefined()
  })
})

describe('the share of coverage that is confirmed', () => {
  const window = days('2025-01-01', '2026-12-31')
  const method = methodOf(1)
  const need = aNeed({ partners: ['AL', 'RS'] })
  const cell = { need, partner: 'AL' as const, window, method }

  test('rests on what this partner has confirmed, and on nothing else', () => {
    const confirmed = aLink({
      strength: 'partial',
      confirmations: [{ partner: 'AL', status: 'confirmed' }],
    })
    const contested = aLink({ confirmations: [{ partner: 'AL', status: 'contested' }] })
    const byAnother = aLink({ confirmations: [{ partner: 'RS', status: 'confirmed' }] })

    expect(confirmedCoverageOf({ ...cell, links: [confirmed, contested, byAnother] })).toBe(0.5)
    expect(confirmedCoverageOf({ ...cell, links: [contested, byAnother] })).toBe(0)
  })

  test('never falls when one more is confirmed', () => {
    const strength = fc.constantFrom('full', 'substantial', 'partial', 'marginal')
    fc.assert(
      fc.property(fc.array(fc.tuple(strength, fc.boolean()), { maxLength: 6 }), (told) => {
        const links = told.map(([strength, isConfirmed]) =>
          aLink({
            strength,
            confirmations: isConfirmed ? [{ partner: 'AL', status: 'confirmed' }] : [],
          }),
        )
        const all = links.map((link) => ({
          ...link,
          confirmations: [{ partner: 'AL' as const, status: 'confirmed' as const }],
        }))

        expect(confirmedCoverageOf({ ...cell, links })).toBeLessThanOrEqual(
          confirmedCoverageOf({ ...cell, links: all }) + 1e-12,
        )
      }),
    )
  })
})
