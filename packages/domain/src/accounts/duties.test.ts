import { describe, expect, test } from 'vitest'
import { OrganisationId } from '../organisations/index.ts'
import {
  AccountId,
  type Actor,
  EmailAddress,
  Grant,
  InvitationDraft,
  isOwn,
  may,
  mayInviteAs,
  tierOf,
} from './index.ts'

const unodc = OrganisationId.parse('00000000-0000-4000-8000-000000000001')
const other = OrganisationId.parse('00000000-0000-4000-8000-000000000002')

describe('who may what', () => {
  test('is nothing for the public', () => {
    expect(may('public', 'read needs and analysis')).toBe(false)
    expect(tierOf('public')).toBe('public')
    expect(isOwn('public', { partners: ['AL'], pillars: ['WBBSi'] })).toBe(false)
  })

  test('is reading, as far as members may know, for a reader', () => {
    const reader = actor({ role: 'reader' })

    expect(may(reader, 'read needs and analysis')).toBe(true)
    expect(may(reader, 'record responses')).toBe(false)
    expect(tierOf(reader, { pillars: ['WBBSi'] })).toBe('members')
  })

  test('is everything but freezing and the decisions of the Board for an editor', () => {
    const editor = actor({ role: 'editor' })

    expect(may(editor, 'send newsletters')).toBe(true)
    expect(may(editor, 'state needs', { partners: ['AL', 'RS'], pillars: ['WBBSi'] })).toBe(true)
    expect(may(editor, 'freeze cycles')).toBe(false)
    expect(may(actor({ role: 'admin' }), 'freeze cycles')).toBe(true)
    expect(tierOf(editor)).toBe('secretariat')
  })

  test('makes an administrator only of whom an administrator invites', () => {
    expect(mayInviteAs(actor({ role: 'editor' }), 'admin')).toBe(false)
    expect(mayInviteAs(actor({ role: 'editor' }), 'editor')).toBe(true)
    expect(mayInviteAs(actor({ role: 'admin' }), 'admin')).toBe(true)
    expect(mayInviteAs(actor({ role: 'reader' }), 'reader')).toBe(false)
  })

  test('is nothing for an account without a grant', () => {
    const nobody = actor()

    expect(may(nobody, 'read needs and analysis')).toBe(false)
    expect(tierOf(nobody, { pillars: ['WBBSi'] })).toBe('public')
  })
})

describe('a partner coordinator', () => {
  const coordinator = actor({ role: 'partner coordinator', partner: 'AL', pillar: 'WBBSi' })

  test.each([
    ['the own partner in the own pillar', { partners: ['AL'], pillars: ['WBBSi'] }, true],
    ['another partner', { partners: ['MK'], pillars: ['WBBSi'] }, false],
    [
      'the own partner together with another',
      { partners: ['AL', 'MK'], pillars: ['WBBSi'] },
      false,
    ],
    ['another pillar', { partners: ['AL'], pillars: ['WBCTi'] }, false],
    ['a pillar too many', { partners: ['AL'], pillars: ['WBBSi', 'WBCTi'] }, false],
    ['nobody', { pillars: ['WBBSi'] }, false],
    ['no pillar', { partners: ['AL'], pillars: [] }, false],
    ['a member', { organisationIds: [unodc], pillars: ['WBBSi'] }, false],
  ] as const)('states needs for %s: %j is %s', (_, scope, allowed) => {
    expect(may(coordinator, 'state needs', scope)).toBe(allowed)
    expect(isOwn(coordinator, scope)).toBe(allowed)
  })

  test('knows the own records, those of the pillar, and else what members know', () => {
    expect(tierOf(coordinator, { partners: ['AL'], pillars: ['WBBSi'] })).toBe('secretariat')
    expect(tierOf(coordinator, { partners: ['MK'], pillars: ['WBBSi'] })).toBe('pillar')
    expect(tierOf(coordinator, { partners: ['AL'], pillars: ['WBCTi'] })).toBe('members')
    expect(tierOf(coordinator, { pillars: ['WBBSi', 'WBCTi'] })).toBe('members')
    expect(tierOf(coordinator)).toBe('members')
  })

  test('reaches two pillars at once with a grant for each', () => {
    const both = actor(
      { role: 'partner coordinator', partner: 'AL', pillar: 'WBBSi' },
      { role: 'partner coordinator', partner: 'AL', pillar: 'WBCTi' },
    )

    expect(may(both, 'record responses', { partners: ['AL'], pillars: ['WBBSi', 'WBCTi'] })).toBe(
      true,
    )
  })
})

describe('a member contributor', () => {
  const contributor = actor({
    role: 'member contributor',
    organisationId: unodc,
    pillar: 'WBCSCi',
  })

  test('records for the own organisation and for no other', () => {
    const pillars = ['WBCSCi'] as const

    expect(may(contributor, 'record responses', { organisationIds: [unodc], pillars })).toBe(true)
    expect(may(contributor, 'record responses', { organisationIds: [other], pillars })).toBe(false)
    expect(may(contributor, 'record responses', { pillars })).toBe(false)
    expect(may(contributor, 'verify responses')).toBe(false)
  })
})

describe('an invitation', () => {
  const person = { name: 'Ana', email: 'ana@example.org' }

  test('gives one grant for each pillar that somebody contributes in', () => {
    const draft = InvitationDraft.parse({
      ...person,
      role: 'partner coordinator',
      partner: 'XK',
      pillars: ['WBCTi', 'WBBSi'],
      organisationId: '',
    })

    expect(draft.grants).toEqual([
      { role: 'partner coordinator', partner: 'XK', pillar: 'WBCTi' },
      { role: 'partner coordinator', partner: 'XK', pillar: 'WBBSi' },
    ])
  })

  test.each([
    [{ role: 'partner coordinator', partner: '', pillars: ['WBCTi'] }, 'Choose a partner'],
    [{ role: 'partner coordinator', partner: 'AL' }, 'Choose the pillars to contribute in'],
    [{ role: 'member contributor', pillars: ['WBCTi'] }, 'Choose an organisation'],
    [{ role: 'guest' }, 'Choose a role'],
    [{ role: 'partner coordinator', partner: 'XX', pillars: ['WBCTi'] }, 'Choose a partner'],
  ])('asks for what the role needs: %j', (details, problem) => {
    const { error } = InvitationDraft.safeParse({ ...person, ...details })

    expect(error?.issues.map(({ message }) => message)).toContain(problem)
  })
})

test('an e-mail address keeps its name and lowers its domain', () => {
  expect(EmailAddress.parse(' Ana.Novak@Example.ORG ')).toBe('Ana.Novak@example.org')
  expect(EmailAddress.safeParse('ana@').success).toBe(false)
})

function actor(...grants: Grant[]): Actor {
  return {
    accountId: AccountId.parse(crypto.randomUUID()),
    name: 'Ana',
    grants: grants.map(parsed),
  }
}

function parsed(grant: Grant): Grant {
  return Grant.parse(grant)
}
