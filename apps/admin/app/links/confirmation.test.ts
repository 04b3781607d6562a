import type { Database } from '@iisg/db'
import { auditEntriesOf } from '@iisg/db/audit'
import { declareLink, reviseLink } from '@iisg/db/responses'
import { test as base, given } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { Need } from '@iisg/domain/needs'
import { LinkDraft, type LinkId, type ResponseId } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { type Fields, get, post } from '#app/testing/requests.ts'
import { action as answer, loader as answering } from './answer.tsx'
import { loader as contestedPage } from './contested.tsx'
import { action as resolve, loader as resolving } from './resolution.tsx'
import { loader as toConfirm } from './to-confirm.tsx'

type Scene = {
  need: Need
  responseId: ResponseId
  linkId: LinkId
  editor: Actor
  albania: Actor
  macedonia: Actor
}

/** A link for Albania and North Macedonia that an editor declared, and their coordinators. */
const test = base.extend<{ scene: Scene }>({
  scene: async ({ db }, use) => {
    const editor = await given.account(db, 'editor')
    const cycle = await given.cycle(db)
    const need = await given.need(db, { cycleId: cycle.id })
    await given.finalisedTasks(db, cycle, 'AL')
    const responseId = await given.response(db)
    const draft = LinkDraft.parse({ responseId, strength: 'substantial', rationale: 'It fits' })
    const { linkId } = await declareLink(db, editor, need.id, draft)
    await use({
      need,
      responseId,
      linkId,
      editor,
      albania: await given.coordinator(db, 'AL'),
      macedonia: await given.coordinator(db, 'MK'),
    })
  },
})

const asRead = { version: '1', step: '0', reason: '', note: '' }

describe('a coordinator', () => {
  test('sees the links of the own partner, and what the cell would be without each', async ({
    db,
    scene,
  }) => {
    const search = `cycle=${scene.need.cycleId}`
    const page = await toConfirm(get({ db, viewer: scene.albania, search }))

    expect(page).toMatchObject({
      waiting: 1,
      groups: [
        {
          need: { code: scene.need.code },
          links: [{ partner: 'AL', word: { status: 'unconfirmed', step: 0 } }],
        },
      ],
    })
    expect(page.groups[0]?.links[0]?.consequence).toMatch(
      /^Without this link: Albania from 38% to 0% covered/,
    )
  })

  test('confirms for the own partner alone, which both histories tell', async ({ db, scene }) => {
    const said = await answerAs(db, scene.albania, scene.linkId, 'AL', { answer: 'confirm' })

    expect(said).toMatchObject({ status: 302 })
    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'confirmed' })
    for (const [kind, id] of [
      ['need', scene.need.id],
      ['response', scene.responseId],
    ] as const) {
      const [entry] = await auditEntriesOf(db, kind, id)
      expect(entry?.event).toMatchObject({ type: 'link.confirmed', partner: 'AL' })
    }
    await expect(
      answerAs(db, scene.albania, scene.linkId, 'MK', { answer: 'confirm' }),
    ).rejects.toMatchObject({ status: 403 })
  })

  test('contests with a reason from the list, and what was typed stays without one', async ({
    db,
    scene,
  }) => {
    const note = 'Only half of the crossings'
    const refused = await answerAs(db, scene.albania, scene.linkId, 'AL', {
      answer: 'contest',
      note,
    })
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { reason: 'Choose a reason' }, typed: { note } } },
    })
    expect(await statusesOf(db, scene.linkId)).toEqual({})

    await answerAs(db, scene.albania, scene.linkId, 'AL', {
      answer: 'contest',
      reason: 'reaches less',
      note,
    })
    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'contested' })
  })

  test('does not answer over another who was faster, nor to what was revised', async ({
    db,
    scene,
  }) => {
    await answerAs(db, scene.albania, scene.linkId, 'AL', { answer: 'confirm' })

    const late = { answer: 'contest', reason: 'other time', note: 'In spring' }
    expect(await answerAs(db, scene.albania, scene.linkId, 'AL', late)).toMatchObject({
      init: { status: 422 },
      data: { stale: true, refusal: { typed: { ...late, step: '1' } } },
    })
    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'confirmed' })

    const weaker = LinkDraft.omit({ responseId: true }).parse({
      strength: 'partial',
      rationale: '',
    })
    await reviseLink(db, scene.editor, scene.linkId, 1, weaker)
    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'unconfirmed' })
    expect(
      await answerAs(db, scene.macedonia, scene.linkId, 'MK', { answer: 'confirm' }),
    ).toMatchObject({ data: { stale: true, refusal: { typed: { version: '2' } } } })
  })

  test('never answers to what they declared, in the page and in the database', async ({
    db,
    scene: { need, albania },
  }) => {
    const responseId = await given.response(db, { reporter: 'AL', title: 'Own law' })
    const draft = LinkDraft.parse({ responseId, strength: 'partial', rationale: '' })
    const { linkId } = await declareLink(db, albania, need.id, draft)

    await expect(answerAs(db, albania, linkId, 'AL', { answer: 'confirm' })).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      db
        .insertInto('linkConfirmation')
        .values({
          linkId,
          partner: 'AL',
          step: 1,
          status: 'confirmed',
          accountId: albania.accountId,
        })
        .execute(),
    ).rejects.toThrow(/nobody has the other side/)
    const another = await given.coordinator(db, 'AL')
    expect(await answerAs(db, another, linkId, 'AL', { answer: 'confirm' })).toMatchObject({
      status: 302,
    })
  })

  test('finds nothing under what is hidden, not covered or not there', async ({ db, scene }) => {
    const open = (linkId: string, partner: string) =>
      answering(get({ db, viewer: scene.albania, params: { linkId, partner } }))

    await expect(open(scene.linkId, 'RS')).rejects.toMatchObject({ status: 404 })
    await expect(open(crypto.randomUUID(), 'AL')).rejects.toMatchObject({ status: 404 })
    await expect(open('links', 'AL')).rejects.toMatchObject({ status: 404 })
    await db
      .updateTable('response')
      .set({ tier: 'secretariat' })
      .where('id', '=', scene.responseId)
      .execute()
    await expect(open(scene.linkId, 'AL')).rejects.toMatchObject({ status: 404 })
  })
})

describe('a contested link', () => {
  const contest = (db: Database, { albania, linkId }: Scene) =>
    answerAs(db, albania, linkId, 'AL', {
      answer: 'contest',
      reason: 'reaches less',
      note: 'Half of it',
    })

  test('waits for the Secretariat with both sides, and its reason for nobody else', async ({
    db,
    scene,
  }) => {
    await contest(db, scene)

    const search = `cycle=${scene.need.cycleId}`
    const { cases } = await contestedPage(get({ db, viewer: scene.editor, search }))
    expect(cases).toMatchObject([
      {
        link: { strength: 'substantial', rationale: 'It fits' },
        word: { partner: 'AL', trail: [{ by: scene.albania.name, note: 'Half of it' }] },
      },
    ])
    const { groups } = await toConfirm(get({ db, viewer: scene.macedonia, search }))
    expect(JSON.stringify(groups)).not.toContain('Half of it')
    await expect(contestedPage(get({ db, viewer: scene.albania, search }))).rejects.toMatchObject({
      status: 403,
    })
  })

  test('is weakened for all that it covers, and those are asked anew', async ({ db, scene }) => {
    await answerAs(db, scene.macedonia, scene.linkId, 'MK', { answer: 'confirm' })
    await contest(db, scene)

    const another = await given.account(db, 'admin')
    const done = { outcome: 'weakened', strength: 'partial', note: 'Both agree' }
    expect(await resolveAs(db, another, scene.linkId, 'AL', done)).toMatchObject({ status: 302 })

    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'resolved', MK: 'unconfirmed' })
    expect(await linkIn(db, scene.linkId)).toMatchObject({ strength: 'partial', version: 2 })
  })

  test('is withdrawn for the partner that contests it, and wholly for the last', async ({
    db,
    scene,
  }) => {
    await contest(db, scene)
    await resolveAs(db, scene.editor, scene.linkId, 'AL', { outcome: 'withdrawn', note: 'Agreed' })
    expect(await linkIn(db, scene.linkId)).toMatchObject({ covers: ['MK'], withdrawnAt: null })

    const read = { version: '2', answer: 'contest', reason: 'not for us' }
    await answerAs(db, scene.macedonia, scene.linkId, 'MK', read)
    const withdrawn = { outcome: 'withdrawn', note: 'Agreed', version: '2' }
    await resolveAs(db, scene.editor, scene.linkId, 'MK', withdrawn)
    expect((await linkIn(db, scene.linkId)).withdrawnAt).not.toBeNull()
  })

  test('is kept by another than who declared it, and with a reason', async ({ db, scene }) => {
    await contest(db, scene)

    const kept = { outcome: 'kept', note: 'We looked at it' }
    expect(await resolveAs(db, scene.editor, scene.linkId, 'AL', kept)).toMatchObject({
      data: {
        refusal: { problems: { outcome: expect.stringMatching(/^You declared this link/) } },
      },
    })
    const another = await given.account(db, 'admin')
    expect(await resolveAs(db, another, scene.linkId, 'AL', { ...kept, note: '' })).toMatchObject({
      data: { refusal: { problems: { note: expect.any(String) } } },
    })
    const stronger = { outcome: 'weakened', strength: 'full', note: 'More' }
    expect(await resolveAs(db, another, scene.linkId, 'AL', stronger)).toMatchObject({
      data: {
        refusal: { problems: { strength: expect.stringMatching(/^Choose a strength below/) } },
      },
    })
    expect(await resolveAs(db, another, scene.linkId, 'AL', kept)).toMatchObject({ status: 302 })

    expect(await statusesOf(db, scene.linkId)).toEqual({ AL: 'resolved' })
    const params = { linkId: scene.linkId, partner: 'AL' }
    await expect(resolving(get({ db, viewer: another, params }))).rejects.toMatchObject({
      status: 404,
    })
  })
})

function answerAs(db: Database, viewer: Actor, linkId: LinkId, partner: string, said: Fields) {
  return answer(post({ db, viewer, params: { linkId, partner } }, { ...asRead, ...said }))
}

function resolveAs(db: Database, viewer: Actor, linkId: LinkId, partner: string, said: Fields) {
  const read = { version: '1', step: '1', strength: '' }
  return resolve(post({ db, viewer, params: { linkId, partner } }, { ...read, ...said }))
}

async function statusesOf(db: Database, linkId: LinkId) {
  const words = await db
    .selectFrom('linkConfirmation')
    .where('linkId', '=', linkId)
    .select(['partner', 'status'])
    .orderBy('step')
    .execute()
  return Object.fromEntries(words.map(({ partner, status }) => [partner, status]))
}

function linkIn(db: Database, id: LinkId) {
  return db
    .selectFrom('supportLink')
    .where('id', '=', id)
    .select(['strength', 'version', 'covers', 'withdrawnAt'])
    .executeTakeFirstOrThrow()
}
