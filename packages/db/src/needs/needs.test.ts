import { Amount, KnownCurrency } from '@iisg/domain/money'
import { type NeedRecord, type NeedRevision, NeedState, revisionOf } from '@iisg/domain/needs'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { auditEntriesOf, bookkeep, StaleVersion } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { keepOrganisation } from '../organisations/index.ts'
import { given, test } from '../testing/index.ts'
import {
  approveWording,
  findNeed,
  institutionsOf,
  returnNeed,
  returnsOf,
  reviseNeed,
  submitNeed,
  takeBackApproval,
  validateNeed,
  versionsOf,
  waitingForApproval,
} from './index.ts'

describe('how far a need is known', () => {
  test('follows from its state, and from what each partner has approved', async ({ db }) => {
    const found: Record<string, string> = {}
    for (const state of NeedState.options) {
      found[state] = (await given.need(db, { state })).tier
      expect((await given.need(db, { state, tier: 'secretariat' })).tier).toBe('secretariat')
      expect((await given.need(db, { state, approved: false })).tier).toBe('secretariat')
    }

    expect(found).toEqual({
      draft: 'secretariat',
      submitted: 'pillar',
      returned: 'secretariat',
      validated: 'members',
      adopted: 'members',
      closed: 'members',
    })
  })

  test('waits for the last of its partners, and goes back with a word taken back', async ({
    db,
  }) => {
    const { albania, macedonia, need } = await unapproved(db)

    await approveWording(db, albania, need, 'AL')
    expect(await tierOf(db, need)).toBe('secretariat')
    expect(await waitingForApproval(db, need.cycleId)).toEqual([{ needId: need.id, partner: 'MK' }])
    await approveWording(db, macedonia, need, 'MK')
    expect(await tierOf(db, need)).toBe('members')
    await takeBackApproval(db, albania, need, 'AL')
    expect(await tierOf(db, need)).toBe('secretariat')
    await approveWording(db, albania, need, 'AL')
    expect(await tierOf(db, need)).toBe('members')
  })

  test('is never set by hand', async ({ db }) => {
    const { need } = await unapproved(db)

    await db.updateTable('need').set({ tier: 'members' }).where('id', '=', need.id).execute()

    expect(await tierOf(db, need)).toBe('secretariat')
  })

  test('falls back with whatever it says, and not with its documents', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db)

    await reviseNeed(db, editor, need, { ...revisionOf(need), sources: [report] })
    const same = await found(db, need)
    expect(same).toMatchObject({ tier: 'members', wording: 1, version: 2 })

    await reviseNeed(db, editor, same, { ...revisionOf(same), title: 'Other words' })
    const other = await found(db, need)
    expect(other).toMatchObject({ tier: 'secretariat', wording: 2, approvals: [] })

    // How much it weighs is approved with the words.
    await reviseNeed(db, editor, other, { ...revisionOf(other), priority: 'low' })
    expect(await found(db, need)).toMatchObject({ wording: 3 })

    // What one partner approved was another wording: it does not come back with a later version.
    await expect(approveWording(db, editor, { id: need.id, wording: 1 }, 'AL')).rejects.toThrow(
      StaleVersion,
    )
  })

  test('falls back when a partner joins', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db)

    await reviseNeed(db, editor, need, { ...revisionOf(need), partners: ['AL', 'MK', 'RS'] })

    expect(await tierOf(db, need)).toBe('secretariat')
  })
})

describe('revising what was agreed on', () => {
  const weighed: Partial<NeedRevision>[] = [
    { title: 'Other words' },
    { priority: 'low' },
    { partners: ['AL'] },
    { kinds: ['legislative'] },
    { perspectives: ['response'] },
    { costAmount: Amount.parse('5'), costCurrency: KnownCurrency.parse('EUR') },
    { widestTier: 'pillar' },
  ]

  test.for(weighed)('goes back to the review and the approval with %j', async (told, { db }) => {
    const [editor, admin] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    for (const state of ['validated', 'adopted'] as const) {
      const need = await given.need(db, { state })

      await reviseNeed(db, editor, need, { ...revisionOf(need), ...told })

      const again = await found(db, need)
      expect(again).toMatchObject({
        ...{ state: 'submitted', tier: 'secretariat', approvals: [] },
        submittedBy: editor.accountId,
      })
      const [entry] = await auditEntriesOf(db, 'need', need.id)
      expect(entry?.event).toMatchObject({ type: 'need.revised', left: state })
      // Whoever changed it does not review it, not even where somebody lets them.
      await expect(validateNeed(db, editor, again)).rejects.toThrow('need_four_eyes')
      await validateNeed(db, admin, again)
    }
  })

  test('leaves alone what only names another document', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, { state: 'adopted' })

    await reviseNeed(db, editor, need, { ...revisionOf(need), sources: [report] })

    expect(await found(db, need)).toMatchObject({ state: 'adopted', tier: 'members', wording: 1 })
  })

  test('has whoever changes what is submitted submit it', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, { state: 'submitted' })

    await reviseNeed(db, editor, need, { ...revisionOf(need), priority: 'low' })

    expect(await found(db, need)).toMatchObject({ submittedBy: editor.accountId })
  })
})

describe('moving a need', () => {
  test('is kept with who did it, and told with its reasons', async ({ db }) => {
    const [albania, editor] = [await given.coordinator(db, 'AL'), await given.account(db, 'editor')]
    const need = await given.need(db, { state: 'draft', partners: ['AL'] })

    await submitNeed(db, albania, need)
    const submitted = await found(db, need)
    expect(submitted).toMatchObject({ state: 'submitted', submittedBy: albania.accountId })
    await returnNeed(db, editor, submitted, { reasons: ['too wide'], note: 'One border at a time' })

    expect(await found(db, need)).toMatchObject({ state: 'returned' })
    expect(await returnsOf(db, need.id)).toMatchObject([
      { reasons: ['too wide'], note: 'One border at a time', by: editor.name },
    ])
    const events = (await auditEntriesOf(db, 'need', need.id)).map(({ event }) => event.type)
    expect(events).toEqual(['need.returned', 'need.submitted', 'need.stated'])
  })

  test('is refused by the database to whoever submitted it', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, { state: 'draft' })
    await submitNeed(db, editor, need)
    const submitted = await found(db, need)

    await expect(validateNeed(db, editor, submitted)).rejects.toThrow('need_four_eyes')
    await expect(
      returnNeed(db, editor, submitted, { reasons: ['other'], note: 'No' }),
    ).rejects.toThrow('need_four_eyes')
    expect(await found(db, need)).toMatchObject({ state: 'submitted' })
    expect(await returnsOf(db, need.id)).toEqual([])
  })

  test('is for one of two who move it at once', async ({ db }) => {
    const [one, other] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const need = await given.need(db, { state: 'submitted' })

    const both = await Promise.allSettled([
      validateNeed(db, one, need),
      returnNeed(db, other, need, { reasons: ['other'], note: 'No' }),
    ])

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(StaleVersion),
    })
  })
})

describe('the versions of a need', () => {
  test('are kept whole, one for each revision, and can be brought back', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, { state: 'submitted', description: 'First' })
    const sources = [report]
    await reviseNeed(db, editor, need, {
      ...revisionOf(need),
      description: 'Second',
      sources,
    })
    const [second, first] = await versionsOf(db, need.id)
    if (!first || !second) throw new Error('two versions were not kept')
    expect(second).toMatchObject({ version: 2, by: editor.name, content: { sources } })

    const now = await found(db, need)
    await reviseNeed(db, editor, now, first.content, { restored: first.version })

    // What is brought back has to be submitted again.
    expect(await found(db, need)).toMatchObject({
      description: 'First',
      version: 3,
      state: 'draft',
    })
    expect((await versionsOf(db, need.id)).map(({ version }) => version)).toEqual([3, 2, 1])
    const [entry] = await auditEntriesOf(db, 'need', need.id)
    expect(entry?.event).toMatchObject({ type: 'need.revised', restored: 1 })
  })

  test('are brought back as a draft, never at once into what was approved', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    for (const state of ['returned', 'validated', 'adopted'] as const) {
      const need = await given.need(db, { state })
      const [first] = await versionsOf(db, need.id)
      if (!first) throw new Error('the version was not kept')

      await reviseNeed(db, editor, need, first.content, { restored: 1 })

      expect(await found(db, need)).toMatchObject({ state: 'draft', submittedBy: null })
    }
  })

  test('are not kept of a revision that came too late', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db)
    await reviseNeed(db, editor, need, { ...revisionOf(need), priority: 'low' })

    const late = reviseNeed(db, editor, need, { ...revisionOf(need), priority: 'high' })

    await expect(late).rejects.toThrow(StaleVersion)
    expect(await versionsOf(db, need.id)).toHaveLength(2)
    expect(await found(db, need)).toMatchObject({ priority: 'low', version: 2 })
  })
})

describe('what was said of a need', () => {
  test('stays as it was said, whatever a program asks for', async ({ db }) => {
    await given.need(db)

    for (const table of ['needVersion', 'needReturn', 'needApproval', 'needComment'] as const) {
      await expect(db.deleteFrom(table).execute()).rejects.toThrow('permission denied')
    }
    const rewritten = db.updateTable('needVersion').set({ content: '{}' }).execute()
    await expect(rewritten).rejects.toThrow('permission denied')
  })
})

describe('the institutions of a need', () => {
  test('are authorities of the partners that state it', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const need = await given.need(db, { partners: ['AL'] })
    const serbian = await bookkeep(db, (trx) =>
      keepOrganisation(
        trx,
        { name: 'Customs, Serbia', acronym: null, type: '10', partner: 'RS', iatiRef: null },
        { kind: 'manual' },
      ),
    )

    const foreign = reviseNeed(db, editor, need, {
      ...revisionOf(need),
      institutionIds: [serbian.id],
    })
    await expect(foreign).rejects.toThrow('an institution is of a partner that states the need')

    const institution = { name: 'Customs, Albania', partner: 'AL' } as const
    await reviseNeed(db, editor, need, revisionOf(need), { institution })
    const first = await found(db, need)
    await reviseNeed(db, editor, first, revisionOf(first), {
      institution: { name: 'The Customs, Albania', partner: 'AL' },
    })
    // Named once more in another spelling it is the same.
    expect((await found(db, need)).institutions.map(({ name }) => name)).toEqual([
      'Customs, Albania',
    ])
    expect(await institutionsOf(db, ['AL'])).toHaveLength(1)
  })
})

describe('an estimate', () => {
  test('keeps its cents and its currency', async ({ db }) => {
    const need = await given.need(db, {
      costAmount: '123456789012.75',
      costCurrency: 'ALL',
      costOn: '2025-02-28',
      targetDay: '2026-12-31',
    })

    expect(need.cost).toEqual({ amount: '123456789012.75', currency: 'ALL', on: '2025-02-28' })
    expect(need.targetDay).toBe('2026-12-31')
  })

  test('outside of the years that are plausible is refused by the database too', async ({ db }) => {
    const need = await given.need(db)
    const day = Day.parse('1899-12-31')

    await expect(
      db.updateTable('need').set({ targetDay: day }).where('id', '=', need.id).execute(),
    ).rejects.toThrow('need_target_day_check')
  })
})

const report = { title: 'A report', category: 'results', link: '', page: '7' } as const

async function unapproved(db: Database) {
  const need = await given.need(db, { approved: false })
  return {
    albania: await given.coordinator(db, 'AL'),
    macedonia: await given.coordinator(db, 'MK'),
    need,
  }
}

async function found(db: Database, { id }: Pick<NeedRecord, 'id'>): Promise<NeedRecord> {
  const need = await findNeed(db, id)
  if (!need) throw new Error('the need is gone')
  return need
}

async function tierOf(db: Database, need: NeedRecord): Promise<string> {
  return (await found(db, need)).tier
}
