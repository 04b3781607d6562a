import type { Actor } from '@iisg/domain/accounts'
import { Amount } from '@iisg/domain/money'
import type { ResponseDraft, ResponseId } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { auditEntriesOf, StaleVersion } from '../audit/index.ts'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import {
  confirmPillars,
  confirmResponse,
  contentOf,
  detailsOf,
  draftOf,
  findResponse,
  findVersion,
  kinOf,
  moveResponse,
  restoreVersion,
  reviseDetails,
  reviseResponse,
  tellAfterUse,
  verificationQueue,
  versionsOf,
  wouldCircle,
} from './index.ts'

describe('moving a response', () => {
  test('keeps who did what, and who verified it', async ({ db }) => {
    const [one, other] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const id = await handedInBy(db, one)

    expect(await moveResponse(db, one, id, { type: 'verify' })).toEqual({
      status: 'refused',
      because: 'own submission',
    })
    expect(await moveResponse(db, other, id, { type: 'verify' })).toMatchObject({ to: 'verified' })

    expect((await findResponse(db, id))?.handling).toMatchObject({
      submittedBy: one.accountId,
      verifiedBy: other.accountId,
    })
    const [entry] = await auditEntriesOf(db, 'response', id)
    expect(entry).toMatchObject({ by: other.name, event: { type: 'response.verified' } })
    expect((await versionsOf(db, id))[0]?.verifiedAt).toBeInstanceOf(Date)
  })

  test('is held by the database too: nobody verifies what they handed in', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const id = await handedInBy(db, editor)

    await expect(
      db
        .updateTable('response')
        .where('id', '=', id)
        .set({ state: 'verified', verifiedBy: editor.accountId })
        .execute(),
    ).rejects.toThrow(/response_verified_by_another/)
  })

  test('takes two who press at once one after the other', async ({ db }) => {
    const [one, two] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const id = await given.response(db)

    const answers = await Promise.all(
      [one, two].map((editor) => moveResponse(db, editor, id, { type: 'verify' })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual(['moved', 'refused'])
    const events = (await auditEntriesOf(db, 'response', id)).map(({ event }) => event.type)
    expect(events.filter((type) => type === 'response.verified')).toHaveLength(1)
  })

  test('hands what its reporter changes to the Secretariat again', async ({ db }) => {
    const coordinator = await given.coordinator(db, 'AL')
    const id = await given.response(db, { reporter: 'AL', partners: ['AL'] })
    await moveResponse(db, await given.account(db, 'editor'), id, {
      type: 'publish',
      tier: 'public',
    })

    const record = await findResponse(db, id)
    if (!record) throw new Error('It was recorded')
    const draft = { ...draftOf(record), title: 'Told anew' }
    await reviseResponse(db, coordinator, id, record.version, draft)

    expect(await findResponse(db, id)).toMatchObject({
      state: 'submitted',
      tier: 'members',
      handling: { submittedBy: coordinator.accountId, verifiedBy: null },
    })
  })
})

describe('what the Secretariat changes itself', () => {
  test('is handed in by whoever changed it, and verified by another', async ({ db }) => {
    const [one, other] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const id = await given.response(db, { budgetAmount: '2400000' })

    await revisedBy(db, one, id, { budgetAmount: Amount.parse('9900000') })

    for (const move of [{ type: 'verify' }, { type: 'publish', tier: 'public' }] as const) {
      expect(await moveResponse(db, one, id, move)).toEqual({
        status: 'refused',
        because: 'own submission',
      })
    }
    expect(await moveResponse(db, other, id, { type: 'verify' })).toMatchObject({ to: 'verified' })
  })

  test('leaves the public site until another has verified it, whichever form it came by', async ({
    db,
  }) => {
    const [one, other] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const ways: ((id: ResponseId, version: number) => Promise<unknown>)[] = [
      (id) => revisedBy(db, one, id, { title: 'Told anew' }),
      (id, version) =>
        reviseDetails(db, one, id, version, { shares: [{ partner: 'AL', share: 70 }] }),
      (id) => confirmPillars(db, one, id, ['WBCTi']),
    ]
    for (const change of ways) {
      const id = await publishedBy(db, other)
      const { version } = await known(db, id)

      await change(id, version)

      expect(await known(db, id)).toMatchObject({
        state: 'submitted',
        tier: 'members',
        handling: { submittedBy: one.accountId, verifiedBy: null, verifiedAt: null },
      })
      expect(await moveResponse(db, one, id, { type: 'publish', tier: 'public' })).toMatchObject({
        because: 'own submission',
      })
    }
  })

  test('stays published where what it tells stays', async ({ db }) => {
    const [one, other] = [await given.account(db, 'editor'), await given.account(db, 'admin')]
    const id = await publishedBy(db, other)
    const { handling } = await known(db, id)
    const { pillars } = draftOf(await known(db, id))

    await revisedBy(db, one, id, { icon: 'law' })
    await confirmPillars(db, one, id, pillars)
    await confirmResponse(db, one, id)

    expect(await known(db, id)).toMatchObject({
      state: 'published',
      tier: 'public',
      icon: 'law',
      handling: { submittedBy: handling.submittedBy, verifiedBy: other.accountId },
    })
  })

  test('answers what a file suggested without handing it in', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db)
    await db
      .updateTable('responsePillar')
      .where('responseId', '=', id)
      .set({ confirmed: false })
      .execute()
    const { handling } = await known(db, id)

    await confirmPillars(db, editor, id, ['WBCTi'])

    expect((await known(db, id)).handling).toEqual(handling)
    expect(await moveResponse(db, editor, id, { type: 'verify' })).toMatchObject({ to: 'verified' })
  })
})

describe('the versions of a response', () => {
  test('tell what it said, and one is taken up again as a draft', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db, { title: 'First wording', budgetAmount: '100' })
    const before = await contentOf(db, id)
    await moveResponse(db, editor, id, { type: 'publish', tier: 'public' })
    const record = await findResponse(db, id)
    if (!record) throw new Error('It was recorded')
    const draft = { ...draftOf(record), title: 'Second wording', partners: ['AL' as const] }
    await reviseResponse(db, editor, id, record.version, draft)

    const now = await findResponse(db, id)
    await restoreVersion(db, editor, id, now?.version ?? 0, 1)

    expect(await findVersion(db, id, 1)).toEqual(before)
    expect(await contentOf(db, id)).toEqual(before)
    expect(await findResponse(db, id)).toMatchObject({ state: 'draft', tier: 'secretariat' })
    expect((await versionsOf(db, id)).map(({ version }) => version)).toEqual([4, 3, 2, 1])
    // Whoever looked at an older page is not let through.
    await expect(restoreVersion(db, editor, id, 1, 1)).rejects.toThrow(StaleVersion)
  })
})

describe('the longer lists of a response', () => {
  test('are kept as told, each for itself', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const id = await given.response(db)
    const document = {
      title: 'Plan',
      category: 'action plan',
      url: 'https://example.org/plan.pdf',
      language: 'sq',
    } as const
    const result = {
      indicator: 'Crossings',
      unit: '',
      baseline: '1',
      target: '2.5',
      actual: null,
      measuredOn: Day.parse('2026-01-31'),
    }
    await reviseDetails(db, editor, id, 1, { documents: [document] })
    await reviseDetails(db, editor, id, 2, { results: [result] })
    await tellAfterUse(db, editor, id, { partner: 'AL', statement: 'In use' })

    expect(await findResponse(db, id)).toMatchObject({
      version: 3,
      documents: [document],
      results: [result],
      afterUse: [
        {
          partner: 'AL',
          statement: 'In use',
          statedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ],
    })
  })

  test('hold shares to the whole, also for who comes by another door', async ({ db }) => {
    const id = await given.response(db)
    const change = (share: string) =>
      db.updateTable('responsePartner').where('responseId', '=', id).set({ share }).execute()

    await change('50')
    await expect(change('55')).rejects.toThrow(/more than the whole/)
  })

  test('let nothing be a part of its own part', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const [top, middle, leaf] = [
      await given.response(db),
      await given.response(db),
      await given.response(db),
    ]
    const partOf = (otherId: typeof top) => ({ kin: [{ kind: 'parent' as const, otherId }] })
    await reviseDetails(db, editor, middle, 1, partOf(top))
    await reviseDetails(db, editor, leaf, 1, partOf(middle))

    expect(await wouldCircle(db, top, partOf(leaf).kin)).toBe(true)
    expect(await wouldCircle(db, leaf, partOf(top).kin)).toBe(false)
    await expect(reviseDetails(db, editor, top, 1, partOf(leaf))).rejects.toThrow(
      /cannot be part of what is part of it/,
    )
    expect(await kinOf(db, editor, middle)).toMatchObject([
      { id: top, kind: 'parent' },
      { id: leaf, kind: 'child' },
    ])
  })

  test('count a parent’s money in its child’s, once the child has some', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const parent = await given.response(db, { budgetAmount: '100' })
    const child = await given.response(db, { budgetAmount: '40' })

    await reviseDetails(db, editor, child, 1, { kin: [{ kind: 'parent', otherId: parent }] })
    expect((await findResponse(db, parent))?.isParent).toBe(true)

    await reviseDetails(db, editor, child, 2, { kin: [] })
    expect((await findResponse(db, parent))?.isParent).toBe(false)
  })
})

describe('the queue of what waits to be verified', () => {
  test('has the riskiest first, with its reasons', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const plain = await given.response(db, { title: 'Plain', summary: 'Told' })
    const risky = await given.response(db, {
      title: 'Risky',
      plannedEnd: '',
      budgetAmount: '2000000',
      askedTier: 'public',
    })

    const queue = await verificationQueue(db, editor)

    const places = [risky, plain].map((id) => queue.findIndex(({ record }) => record.id === id))
    expect(places[0]).toBeLessThan(places[1] ?? 0)
    expect(queue[places[0] ?? 0]?.risk.parts.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['much money', 'for everyone', 'no end']),
    )
  })

  test('leaves out what files brought, and has it by itself', async ({ db }) => {
    const editor = await given.account(db, 'editor')
    const imported = await given.response(db)
    await db
      .updateTable('response')
      .where('id', '=', imported)
      .set({ submittedAt: null, provenance: '{"kind":"manual"}' })
      .execute()
    const idsOf = async (of: 'reported' | 'imported') =>
      (await verificationQueue(db, editor, of)).map(({ record }) => record.id)

    expect(await idsOf('reported')).not.toContain(imported)
    expect(await idsOf('imported')).toEqual([imported])
  })
})

async function known(db: Database, id: ResponseId) {
  const record = await findResponse(db, id)
  if (!record) throw new Error('It was recorded')
  return record
}

async function revisedBy(db: Database, by: Actor, id: ResponseId, told: Partial<ResponseDraft>) {
  const record = await known(db, id)
  await reviseResponse(db, by, id, record.version, { ...draftOf(record), ...told })
}

async function publishedBy(db: Database, by: Actor) {
  const id = await given.response(db, { budgetAmount: '100' })
  await moveResponse(db, by, id, { type: 'publish', tier: 'public' })
  return id
}

async function handedInBy(db: Database, editor: Awaited<ReturnType<typeof given.account>>) {
  const id = await given.response(db, { summary: 'What is done' })
  await db
    .updateTable('response')
    .where('id', '=', id)
    .set({ submittedBy: editor.accountId })
    .execute()
  const record = await findResponse(db, id)
  if (!record || !(await detailsOf(db, record))) throw new Error('It was recorded')
  return id
}
