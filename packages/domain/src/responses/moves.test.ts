import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant } from '../accounts/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import {
  isHandedInBy,
  type Movable,
  type Move,
  mayKnowResponse,
  moved,
  movesOpenTo,
  type Reporter,
  ResponseState,
  scopeOf,
  stateAfterRevision,
  tierIn,
} from './index.ts'

const unodc = OrganisationId.parse(crypto.randomUUID())
const editor = anActor({ role: 'editor' })
const admin = anActor({ role: 'admin' })
const reader = anActor({ role: 'reader' })
const member = anActor({ role: 'member contributor', organisationId: unodc, pillar: 'WBBSi' })
const albania = anActor({ role: 'partner coordinator', partner: 'AL', pillar: 'WBBSi' })
const ofUnodc: Reporter = { kind: 'organisation', organisationId: unodc, name: 'UNODC' }

describe('the way of a response', () => {
  test('leads from a draft to its readers, and back with reasons', () => {
    const handedIn = moved(aMovable('draft'), { type: 'submit' }, member)
    expect(handedIn).toEqual({ status: 'moved', to: 'submitted', tier: 'members', verifies: false })

    const back: Move = { type: 'return', reasons: ['dates'], note: '' }
    expect(moved(aMovable('submitted'), back, editor)).toMatchObject({
      to: 'returned',
      tier: 'secretariat',
    })
    expect(moved(aMovable('returned'), { type: 'submit' }, member)).toMatchObject({
      to: 'submitted',
    })
    expect(moved(aMovable('submitted'), { type: 'verify' }, editor)).toMatchObject({
      to: 'verified',
      verifies: true,
    })
    expect(moved(aMovable('verified'), { type: 'publish', tier: 'public' }, editor)).toMatchObject({
      to: 'published',
      tier: 'public',
      verifies: false,
    })
    expect(moved(aMovable('published'), { type: 'archive' }, editor)).toMatchObject({
      to: 'archived',
      tier: 'secretariat',
    })
  })

  test('asks for a second pair of eyes, also of who publishes', () => {
    const own = aMovable('submitted', { submittedBy: editor.accountId })

    for (const move of [{ type: 'verify' }, { type: 'publish', tier: 'members' }] as const) {
      expect(moved(own, move, editor)).toEqual({ status: 'refused', because: 'own submission' })
      expect(moved(own, move, admin)).toMatchObject({ status: 'moved', verifies: true })
    }
    // What somebody else has verified, whoever handed it in may publish.
    const verified = aMovable('verified', { submittedBy: editor.accountId })
    expect(moved(verified, { type: 'publish', tier: 'members' }, editor).status).toBe('moved')
  })

  test('is not handed in without what it has to tell', () => {
    const draft = { ...aMovable('draft'), missing: ['summary' as const] }

    expect(moved(draft, { type: 'submit' }, member)).toEqual({
      status: 'refused',
      because: 'incomplete',
      missing: ['summary'],
    })
    expect(movesOpenTo(draft, member)).toEqual(['submit'])
  })

  test('is for its reporter and the Secretariat, and for nobody else', () => {
    for (const stranger of [albania, reader]) {
      for (const state of ResponseState.options) {
        expect(movesOpenTo(aMovable(state), stranger)).toEqual([])
      }
    }
    expect(movesOpenTo(aMovable('submitted'), member)).toEqual([])
    expect(movesOpenTo(aMovable('submitted'), editor)).toEqual([
      'return',
      'verify',
      'publish',
      'archive',
    ])
  })

  test('begins anew where what was verified changes, and not with another drawing', () => {
    expect(stateAfterRevision('published', ['title'])).toBe('submitted')
    expect(stateAfterRevision('verified', ['icon', 'budgets'])).toBe('submitted')
    expect(stateAfterRevision('published', ['icon'])).toBe('published')
    expect(stateAfterRevision('verified', [])).toBe('verified')
    expect(stateAfterRevision('draft', ['title'])).toBe('draft')
  })

  test('has whoever changes what it tells hand that in', () => {
    for (const state of ['submitted', 'verified', 'published'] as const) {
      expect(isHandedInBy(state, ['budgets'])).toBe(true)
      expect(isHandedInBy(state, ['icon'])).toBe(false)
      expect(isHandedInBy(state, [])).toBe(false)
    }
    for (const state of ['draft', 'returned', 'archived'] as const) {
      expect(isHandedInBy(state, ['budgets'])).toBe(false)
    }
  })

  test('never verifies what the same account handed in, from any state by any move', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ResponseState.options),
        fc.constantFrom<Move>(
          { type: 'submit' },
          { type: 'verify' },
          { type: 'publish', tier: 'public' },
          { type: 'take back' },
          { type: 'archive' },
          { type: 'take up again' },
        ),
        fc.constantFrom(editor, admin, member),
        (state, move, by) => {
          const answer = moved(aMovable(state, { submittedBy: by.accountId }), move, by)
          expect(answer.status === 'moved' && answer.verifies).toBe(false)
        },
      ),
    )
  })
})

describe('who may know of a response', () => {
  test('is its reporter and the Secretariat, until it is handed in', () => {
    const draft = aRecord('draft')

    expect([member, editor, admin].map((each) => mayKnowResponse(each, draft))).toEqual([
      true,
      true,
      true,
    ])
    expect([albania, reader].map((each) => mayKnowResponse(each, draft))).toEqual([false, false])
    expect(mayKnowResponse('public', draft)).toBe(false)
  })

  test('are members once it is handed in, unless it asks for less', () => {
    expect(mayKnowResponse(reader, aRecord('submitted'))).toBe(true)
    expect(mayKnowResponse('public', aRecord('submitted'))).toBe(false)
    const forPillar = { ...aRecord('submitted'), tier: tierIn('submitted', 'pillar') }
    expect(mayKnowResponse(albania, forPillar)).toBe(true)
    expect(mayKnowResponse(reader, forPillar)).toBe(false)
  })

  test('is nobody who contributes for the same member in another pillar', () => {
    const elsewhere = anActor({
      role: 'member contributor',
      organisationId: unodc,
      pillar: 'WBCTi',
    })

    expect(mayKnowResponse(elsewhere, aRecord('draft'))).toBe(false)
  })
})

function anActor(grant: Grant): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: grant.role, grants: [grant] }
}

function aRecord(state: 'draft' | 'submitted') {
  const pillars = [{ pillar: 'WBBSi' as const }]
  return { tier: tierIn(state, 'members'), reporter: ofUnodc, pillars }
}

function aMovable(
  state: ResponseState,
  { submittedBy = null }: Partial<Movable['handling']> = {},
): Movable {
  const scope = scopeOf({ reporter: ofUnodc, pillars: [{ pillar: 'WBBSi' }] })
  return { state, askedTier: 'public', handling: { submittedBy }, scope, missing: [] }
}
