import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConfirmationStatus } from '../responses/index.ts'
import {
  type Act,
  ConfirmationDraft,
  confirmationAfter,
  isWeaker,
  LinkForm,
  ResolutionDraft,
} from './index.ts'

const anyAct = fc.constantFrom<Act['type']>('confirm', 'contest', 'resolve', 'revise')

describe('the word of a beneficiary', () => {
  test.each<[ConfirmationStatus, Act['type'], ConfirmationStatus | 'refused']>([
    ['unconfirmed', 'confirm', 'confirmed'],
    ['unconfirmed', 'contest', 'contested'],
    ['unconfirmed', 'resolve', 'refused'],
    ['confirmed', 'contest', 'contested'],
    ['confirmed', 'confirm', 'refused'],
    ['contested', 'confirm', 'confirmed'],
    ['contested', 'contest', 'refused'],
    ['contested', 'resolve', 'resolved'],
    ['resolved', 'confirm', 'confirmed'],
    ['resolved', 'contest', 'refused'],
    ['resolved', 'revise', 'unconfirmed'],
  ])('that is %s, once they %s, is %s', (from, type, to) => {
    const moved = confirmationAfter(from, { type })

    expect(moved.ok ? moved.to : 'refused').toBe(to)
  })

  test('is resolved only where it was contested, and contested anew only once it was revised', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        let status: ConfirmationStatus = 'unconfirmed'
        for (const type of acts) {
          const before = status
          const moved = confirmationAfter(status, { type })
          if (!moved.ok) continue
          status = moved.to
          if (status === 'resolved') expect(before).toBe('contested')
          if (status === 'contested') expect(['unconfirmed', 'confirmed']).toContain(before)
        }
      }),
    )
  })
})

describe('an answer to a link', () => {
  test('needs a reason from the list to contest it, and words where the reason is another', () => {
    const read = (typed: object) => ConfirmationDraft.safeParse({ note: '', reason: '', ...typed })

    expect(read({ answer: 'confirm' }).data).toEqual({ type: 'confirm', note: '' })
    expect(read({}).error?.issues[0]?.message).toBe('Choose to confirm it or to contest it')
    expect(read({ answer: 'contest' }).error?.issues[0]?.path).toEqual(['reason'])
    expect(read({ answer: 'contest', reason: 'other' }).error?.issues[0]?.path).toEqual(['note'])
    expect(read({ answer: 'contest', reason: 'reaches less' }).success).toBe(true)
  })

  test('is resolved with a reason, and weakened to a strength', () => {
    const read = (typed: object) => ResolutionDraft.safeParse({ note: 'Both agree', ...typed })

    expect(read({ outcome: 'kept', note: ' ' }).error?.issues[0]?.path).toEqual(['note'])
    expect(read({ outcome: 'weakened' }).error?.issues[0]?.path).toEqual(['strength'])
    expect(read({ outcome: 'weakened', strength: 'marginal' }).success).toBe(true)
    expect(isWeaker('marginal', 'partial')).toBe(true)
    expect(isWeaker('partial', 'partial')).toBe(false)
    expect(isWeaker('full', 'partial')).toBe(false)
  })
})

describe('the form of a link', () => {
  const read = (typed: object) => LinkForm.safeParse({ strength: 'full', rationale: '', ...typed })
  const problemOf = (typed: object) => read(typed).error?.issues[0]?.path[0]

  test('takes a percentage or an amount of the money, or neither', () => {
    expect(read({}).data).toMatchObject({ allocation: null, covers: [], aspects: [] })
    expect(read({ allocatedPercent: '12,5' }).data?.allocation).toEqual({
      by: 'percent',
      percent: 12.5,
    })
    const amount = { allocatedAmount: '1000', allocatedCurrency: 'EUR' }
    expect(read(amount).data?.allocation).toEqual({ by: 'amount', amount: '1000', currency: 'EUR' })
    expect(problemOf({ ...amount, allocatedPercent: '10' })).toBe('allocatedPercent')
    for (const allocatedCurrency of ['', 'ZZZ', 'eur']) {
      expect(problemOf({ allocatedAmount: '1000', allocatedCurrency })).toBe('allocatedCurrency')
    }
  })

  test.each(['110', '0', '-5', 'half', '100.01'])('refuses %s percent', (allocatedPercent) => {
    expect(problemOf({ allocatedPercent })).toBe('allocatedPercent')
  })
})
