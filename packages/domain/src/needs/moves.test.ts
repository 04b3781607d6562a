import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant } from '../accounts/index.ts'
import { partners } from '../partners/index.ts'
import { aNeedRecord } from '../testing/index.ts'
import {
  Closing,
  mayRevise,
  moveNeed,
  type NeedMove,
  type NeedRecord,
  NeedRevision,
  NeedState,
  needStateAfter,
} from './index.ts'

const admin = actor({ role: 'admin' })
const editor = actor({ role: 'editor' })
const albania = actor({ role: 'partner coordinator', partner: 'AL', pillar: 'WBBSi' })
const reader = actor({ role: 'reader' })
const everyone = [admin, editor, albania, reader]

const albanian = (details: Partial<NeedRecord>) => aNeedRecord({ partners: ['AL'], ...details })

describe('a need', () => {
  test('goes from draft to adopted, and closed, each step by whose it is', () => {
    expect(moveNeed(albanian({ state: 'draft' }), { type: 'submission' }, albania)).toEqual({
      status: 'allowed',
      to: 'submitted',
    })
    const submitted = albanian({ state: 'submitted', submittedBy: albania.accountId })
    expect(moveNeed(submitted, { type: 'return' }, editor)).toMatchObject({ to: 'returned' })
    expect(moveNeed(submitted, { type: 'validation' }, editor)).toMatchObject({ to: 'validated' })
    const returned = albanian({ state: 'returned' })
    expect(moveNeed(returned, { type: 'submission' }, albania)).toMatchObject({ to: 'submitted' })
    const validated = albanian({ state: 'validated' })
    expect(moveNeed(validated, { type: 'adoption' }, admin)).toMatchObject({ to: 'adopted' })
    const adopted = albanian({ state: 'adopted' })
    expect(moveNeed(adopted, { type: 'closing', as: 'met' }, editor)).toMatchObject({
      to: 'closed',
    })
  })

  test('is not reviewed by whoever submitted it', () => {
    const own = albanian({ state: 'submitted', submittedBy: editor.accountId })

    for (const type of ['return', 'validation'] as const) {
      expect(moveNeed(own, { type }, editor)).toEqual({
        status: 'refused',
        because: 'You submitted this need: somebody else has to review it',
      })
      expect(moveNeed(own, { type }, admin)).toMatchObject({ status: 'allowed' })
    }
  })

  test('is validated only once each partner has approved its wording', () => {
    const need = aNeedRecord({
      state: 'submitted',
      partners: ['AL', 'XK', 'RS'],
      approvals: [{ partner: 'RS', by: 'Vera', at: new Date(0) }],
    })

    expect(moveNeed(need, { type: 'validation' }, editor)).toEqual({
      status: 'refused',
      because: 'Its wording still has to be approved by Albania and Kosovo*',
    })
    expect(moveNeed(need, { type: 'return' }, editor)).toMatchObject({ status: 'allowed' })
  })

  test('is withdrawn by its partner until it is validated, and by the Secretariat later', () => {
    const move = { type: 'closing', as: 'withdrawn' } as const

    expect(moveNeed(albanian({ state: 'returned' }), move, albania)).toMatchObject({ to: 'closed' })
    expect(moveNeed(albanian({ state: 'adopted' }), move, albania)).toMatchObject({
      because: 'It is validated: ask the Secretariat to withdraw it',
    })
    expect(moveNeed(albanian({ state: 'adopted' }), move, editor)).toMatchObject({ to: 'closed' })
  })

  test('never moves for another partner, another pillar or a reader', () => {
    const foreign = aNeedRecord({ partners: ['MK'], state: 'draft' })

    expect(moveNeed(foreign, { type: 'submission' }, albania)).toMatchObject({ status: 'refused' })
    expect(moveNeed(albanian({ state: 'draft' }), { type: 'submission' }, reader)).toMatchObject({
      status: 'refused',
    })
  })

  const anyMove: fc.Arbitrary<NeedMove> = fc.oneof(
    fc.constantFrom('submission', 'return', 'validation', 'adoption').map((type) => ({ type })),
    fc.constantFrom(...Closing.options).map((as) => ({ type: 'closing' as const, as })),
  )
  const anyNeed = fc
    .record({
      state: fc.constantFrom(...NeedState.options),
      partners: fc.subarray([...partners], { minLength: 1 }),
      approved: fc.subarray([...partners]),
      submittedBy: fc.constantFrom(null, ...everyone.map(({ accountId }) => accountId)),
    })
    .map(({ approved, ...details }) =>
      aNeedRecord({
        ...details,
        approvals: approved.map((partner) => ({ partner, by: null, at: new Date(0) })),
      }),
    )

  test('leaves the closed for good, and counts only what two people and all partners agreed on', () => {
    fc.assert(
      fc.property(anyNeed, anyMove, fc.constantFrom(...everyone), (need, move, by) => {
        const moved = moveNeed(need, move, by)
        if (moved.status === 'refused') {
          expect(moved.because).not.toBe('')
          return
        }

        expect(need.state).not.toBe('closed')
        expect(moved.to).not.toBe(need.state)
        if (moved.to === 'validated') {
          expect(by.accountId).not.toBe(need.submittedBy)
          expect(need.approvals.map(({ partner }) => partner)).toEqual(
            expect.arrayContaining(need.partners),
          )
        }
      }),
    )
  })
})

describe('revising a need', () => {
  test.each([
    ['draft', true, true],
    ['submitted', true, true],
    ['returned', true, true],
    ['validated', false, true],
    ['adopted', false, true],
    ['closed', false, false],
  ] as const)('that is %s: by its partner %s, by the Secretariat %s', (state, theirs, ours) => {
    expect(mayRevise(albania, albanian({ state }))).toBe(theirs)
    expect(mayRevise(editor, albanian({ state }))).toBe(ours)
    expect(mayRevise(albania, aNeedRecord({ state, partners: ['AL', 'MK'] }))).toBe(false)
    expect(mayRevise(reader, albanian({ state }))).toBe(false)
  })
})

describe('what was agreed on', () => {
  const fields = fc.subarray(Object.keys(NeedRevision.shape))

  test('holds only while a need says the same, but for its documents and institutions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NeedState.options), fields, (state, changed) => {
        const aside = changed.every((field) => field === 'sources' || field === 'institutionIds')
        const agreed = state === 'validated' || state === 'adopted'
        expect(needStateAfter(state, changed)).toBe(agreed && !aside ? 'submitted' : state)
      }),
    )
  })
})

function actor(...grants: Grant[]): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: 'Ana', grants }
}
