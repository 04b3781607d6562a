import { describe, expect, test } from 'vitest'
import { Day } from '../time/index.ts'
import {
  AdviceDraft,
  DecisionDraft,
  FollowUpDraft,
  isOverdue,
  missingFor,
  ProposalDraft,
} from './index.ts'

const id = '00000000-0000-4000-8000-000000000001'

describe('a proposal', () => {
  const told = { title: 'Adopt the needs', text: 'The Board is asked to adopt them.' }

  test.each([
    [{ kind: 'needs mapping', cycleId: '' }, 'cycleId', 'Choose a mapping cycle'],
    [{ kind: 'product' }, 'productId', 'Choose a product'],
    [{ kind: 'membership', organisationId: '' }, 'organisationId', 'Choose an organisation'],
    [{ kind: 'membership', organisationId: id }, 'pillars', 'Choose the pillars of the seat'],
    [{ kind: 'a wish' }, 'kind', 'Choose what the Board is asked for'],
  ])('says what it is about: %j', (fields, at, problem) => {
    const { error } = ProposalDraft.safeParse({ ...told, ...fields })

    expect(error?.issues).toMatchObject([{ path: [at], message: problem }])
  })

  test('keeps of its form only what belongs to its subject', () => {
    const draft = ProposalDraft.parse({ ...told, kind: 'product', productId: id, cycleId: id })

    expect(draft.subject).toEqual({ kind: 'product', productId: id })
  })

  test('goes to the Board with the advice of the Support Group, once', () => {
    const advice = AdviceDraft.parse({ eventId: id, advice: 'supports it', remarks: '' })

    expect(missingFor({ state: 'draft', advice })).toEqual([])
    expect(missingFor({ state: 'draft', advice: null })).toEqual([
      'Note first what the Support Group advises',
    ])
    expect(missingFor({ state: 'proposed', advice })).toEqual(['Only a draft can be proposed'])
  })

  test('has remarks where the Support Group has some', () => {
    const advice = { eventId: id, advice: 'does not support it', remarks: '' }

    expect(AdviceDraft.safeParse(advice).success).toBe(false)
  })
})

describe('a decision', () => {
  const told = {
    title: 'Needs adopted',
    eventId: id,
    decidedOn: '2025-06-20',
    outcome: 'adopted',
    text: 'All of them.',
    owner: 'Secretariat',
    dueOn: '',
  }

  test('is not due before it was taken', () => {
    expect(DecisionDraft.safeParse(told).success).toBe(true)
    expect(DecisionDraft.safeParse({ ...told, dueOn: '2025-06-19' }).success).toBe(false)
  })

  test.each([{ decidedOn: '1899-06-20' }, { decidedOn: '2025-02-31' }, { dueOn: '20255-06-20' }])(
    'is of a day that can be meant: not %j',
    (wrong) => {
      const [field = ''] = Object.keys(wrong)

      const { error } = DecisionDraft.safeParse({ ...told, ...wrong })

      expect(error?.issues).toMatchObject([{ path: [field] }])
    },
  )

  test('is overdue after its day, until it is done or dropped', () => {
    const dueOn = Day.parse('2025-06-30')
    const today = Day.parse('2025-07-01')

    expect(isOverdue({ followUp: 'under way', dueOn }, today)).toBe(true)
    expect(isOverdue({ followUp: 'done', dueOn }, today)).toBe(false)
    expect(isOverdue({ followUp: 'open', dueOn }, dueOn)).toBe(false)
    expect(FollowUpDraft.safeParse({ followUp: 'dropped', followUpNote: '' }).success).toBe(false)
  })
})
