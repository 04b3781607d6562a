import { Amount, Currency } from '@iisg/domain/money'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { auditEntriesOf } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import { draftOf, findResponse, listResponses, responseCounts, reviseResponse } from './index.ts'

describe('revising a response', () => {
  test('leaves alone what its form does not show', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { id, record, draft } = await anImportedResponse(db)

    const title = 'Another title'
    await reviseResponse(db, editor, id, record.version, { ...draft, title, partners: ['AL'] })

    const revised = await findResponse(db, id)
    expect(revised).toMatchObject({ title, partners: [{ partner: 'AL', share: 60 }] })
    expect(revised?.budgets).toEqual(record.budgets)
    expect(revised?.budgets[0]).toMatchObject({
      amount: '1',
      valueDate: expect.stringMatching(/^2/),
    })
    const [entry] = await auditEntriesOf(db, 'response', id)
    expect(entry?.event).toMatchObject({
      changes: { title: { after: title }, partners: { before: ['AL', 'MK'], after: ['AL'] } },
    })
  })

  test('replaces the budget that it shows, and no other', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const { id, record, draft } = await anImportedResponse(db)

    const budgetAmount = Amount.parse('7')
    await reviseResponse(db, editor, id, record.version, { ...draft, budgetAmount })

    const amounts = (await findResponse(db, id))?.budgets.map(({ amount }) => amount)
    expect(amounts?.toSorted()).toEqual(['2', '7'])
  })
})

describe('the list of responses', () => {
  test('is counted choice by choice, with the other filters in force', async ({ db }) => {
    const cycle = { pillars: ['WBCTi', 'WBCSCi'], partners: ['RS'] }
    await given.response(db, { title: 'Counted alpha', ...cycle })
    await given.response(db, { title: 'Counted beta', kind: 'legal act', ...cycle })
    await given.response(db, { title: 'Counted gamma', ...cycle, status: 'closed' })
    const search = 'counted'
    const viewer = await given.account(db, 'editor')

    expect(await responseCounts(db, { viewer, search, kind: 'support project' })).toEqual({
      pillar: { WBCTi: 2, WBCSCi: 2 },
      partner: { RS: 2 },
      status: { implementation: 1, closed: 1 },
      state: { submitted: 2 },
      kind: { 'support project': 2, 'legal act': 1 },
      toConfirm: 0,
    })
  })

  test('shows a reader nothing beyond the tier that they are admitted to', async ({ db }) => {
    const inner = await given.response(db, { title: 'Hidden delta' })
    await db.updateTable('response').where('id', '=', inner).set({ tier: 'secretariat' }).execute()
    const page = { size: 5, number: 1 }
    const search = 'delta'
    const [viewer, editor] = [await given.account(db, 'reader'), await given.account(db, 'editor')]

    expect((await listResponses(db, { search, viewer }, page)).total).toBe(0)
    expect((await listResponses(db, { search, viewer: editor }, page)).total).toBe(1)
    expect((await responseCounts(db, { search, viewer })).kind).toEqual({})
  })
})

/** For two partners with their shares, and with two budgets of which the form shows the first. */
async function anImportedResponse(db: Database) {
  const id = await given.response(db)
  await db
    .updateTable('responsePartner')
    .where('responseId', '=', id)
    .where('partner', '=', 'AL')
    .set({ share: '60' })
    .execute()
  const day = Day.parse('2025-01-01')
  const budget = { responseId: id, type: 'revised', status: 'committed' } as const
  const currency = Currency.parse('USD')
  await db
    .insertInto('responseBudget')
    .values([
      { ...budget, currency, amount: Amount.parse('1'), startsOn: day, valueDate: day },
      { ...budget, currency, amount: Amount.parse('2'), startsOn: Day.parse('2026-01-01') },
    ])
    .execute()
  const record = await findResponse(db, id)
  if (!record) throw new Error('What was given to the test was not kept')
  return { id, record, draft: draftOf(record) }
}
