import { describe, expect, test } from 'vitest'
import { AccountId, type Actor, type Grant } from '../accounts/index.ts'
import { TaskState } from '../cycles/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { type MovableTask, minutesOf, movesWith, moveTask, TaskMove } from './index.ts'

const unodc = OrganisationId.parse(crypto.randomUUID())
const editor = somebody({ role: 'editor' })
const coordinator = somebody({ role: 'partner coordinator', partner: 'RS', pillar: 'WBBSi' })
const contributor = somebody({
  role: 'member contributor',
  organisationId: unodc,
  pillar: 'WBBSi',
})

describe('a task', () => {
  test.each([
    ['pending', [], ['opening', 'waiver']],
    ['open', ['submission'], ['waiver']],
    ['submitted', [], ['return', 'finalisation', 'waiver']],
    ['returned', ['submission'], ['waiver']],
    ['finalised', [], ['opening']],
    ['waived', [], ['opening']],
  ])(
    'that is %s is moved by its partner with %j, by the Secretariat with %j',
    (state, its, ours) => {
      const task = aTask({ state: TaskState.parse(state) })

      expect(movesWith(task, coordinator, false)).toEqual(its)
      expect(movesWith(task, editor, false)).toEqual(ours)
    },
  )

  test('is submitted by nobody for whom it is not', () => {
    const theirs = aTask({ assignee: { kind: 'member', organisationId: unodc } })
    const elsewhere = aTask({ pillar: 'WBCTi' })

    expect(moveTask(theirs, 'submission', coordinator, false)).toEqual({
      status: 'refused',
      because: 'It is asked of another partner, member or pillar',
    })
    expect(moveTask(elsewhere, 'submission', coordinator, false).status).toBe('refused')
    expect(moveTask(theirs, 'submission', contributor, false)).toEqual({
      status: 'allowed',
      to: 'submitted',
    })
  })

  test('is finalised and returned by nobody who submitted it', () => {
    const both = { ...editor, grants: [...editor.grants, ...coordinator.grants] }
    const task = aTask({ state: 'submitted', submittedBy: both.accountId })

    for (const move of ['return', 'finalisation'] as const) {
      expect(moveTask(task, move, both, false)).toEqual({
        status: 'refused',
        because: 'You submitted this yourself: somebody else has to look at it',
      })
    }
  })

  test('does not move in a closed cycle', () => {
    for (const state of TaskState.options) {
      expect(movesWith(aTask({ state }), editor, true)).toEqual([])
      expect(movesWith(aTask({ state }), coordinator, true)).toEqual([])
    }
  })

  test('says why it cannot be moved', () => {
    for (const state of TaskState.options) {
      for (const move of TaskMove.options) {
        const moved = moveTask(aTask({ state }), move, editor, false)

        expect(moved.status === 'allowed' || moved.because.length > 10).toBe(true)
      }
    }
  })
})

function aTask(details: Partial<MovableTask>): MovableTask {
  return {
    state: 'open',
    pillar: 'WBBSi',
    assignee: { kind: 'partner', partner: 'RS' },
    submittedBy: null,
    ...details,
  }
}

function somebody(...grants: Grant[]): Actor {
  return { accountId: AccountId.parse(crypto.randomUUID()), name: 'Somebody', grants }
}

describe('what a task takes', () => {
  test('is a look around and so many minutes for each thing, in steps of five', () => {
    const nothing = {
      ...{ needsToFinish: 0, wordingsToApprove: 0, linksToConfirm: 0 },
      ...{ responsesToFinish: 0, responsesToConfirm: 0 },
    }

    expect(minutesOf(nothing)).toBe(10)
    expect(minutesOf({ ...nothing, linksToConfirm: 4, responsesToConfirm: 1 })).toBe(25)
    expect(minutesOf({ ...nothing, needsToFinish: 2, wordingsToApprove: 3 })).toBe(55)
  })
})
