import type { Database } from '@iisg/db'
import { findNeed, listNeeds } from '@iisg/db/needs'
import { given, test } from '@iisg/db/testing'
import { mayKnowNeed, type NeedRecord } from '@iisg/domain/needs'
import { describe, expect } from 'vitest'
import { loader as coverage } from '#app/coverage/coverage.tsx'
import { daysAhead } from '#app/home/ahead.ts'
import { loader as home } from '#app/home/home.tsx'
import { whatWaitsFor } from '#app/home/what-waits.ts'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as adopt } from './adoption.tsx'
import { action as approve, loader as approving } from './approval.tsx'
import { action as close } from './closing.tsx'
import { action as comment, loader as comments } from './comments.tsx'
import { loader as compare } from './comparison.tsx'
import { action as edit } from './edit-need.tsx'
import { loader } from './need.tsx'
import { loader as list } from './needs.tsx'
import { action as state } from './new-need.tsx'
import { action as resolve } from './resolution.ts'
import { action as restore } from './restoration.tsx'
import { action as giveBack } from './return.tsx'
import { action as submit } from './submission.tsx'
import { action as validate } from './validation.tsx'
import { loader as versions } from './versions.tsx'

const typed = {
  title: 'Readers at every crossing',
  description: 'Old ones fail in the cold.',
  'partners[]': ['AL'],
  'kinds[]': ['operational'],
  'perspectives[]': ['prevention'],
  priority: 'high',
}

describe('a need on its way', () => {
  test('is stated, returned, revised, approved, validated and adopted', async ({ db }) => {
    const { editor, admin, albania, cycle } = await aSetting(db)
    const { measure } = await given.need(db, { cycleId: cycle.id })
    const page = { db, viewer: albania, search: `cycle=${cycle.id}` }
    const first = { ...typed, cycleId: cycle.id, measureId: measure.id }
    expect(await state(post(page, first))).toMatchObject({ status: 302 })
    const need = await called(db, cycle.id, typed.title)

    expect(await submit(post(pageOf(db, albania, need), { version: '1' }))).toMatchObject({
      status: 302,
    })
    const reasons = { 'reasons[]': ['too wide'], note: 'One border at a time', version: '1' }
    expect(await giveBack(post(pageOf(db, editor, need), reasons))).toMatchObject({ status: 302 })
    const { returned, steps } = await loader(get(pageOf(db, albania, need)))
    expect(returned).toMatchObject({ reasons: ['too wide'], note: 'One border at a time' })
    expect(steps.map((step) => step.status === 'open' && step.href)).toEqual([
      'approval',
      'submission',
      'closing',
    ])

    const revised = {
      ...typed,
      title: 'Readers at one crossing',
      version: '1',
      widestTier: 'members',
    }
    expect(await edit(post(pageOf(db, albania, need), revised))).toMatchObject({ status: 302 })
    await submit(post(pageOf(db, albania, need), { version: '2', approve: 'yes' }))
    expect(await findNeed(db, need.id)).toMatchObject({ state: 'submitted', tier: 'pillar' })
    await validate(post(pageOf(db, editor, need), { version: '2' }))
    expect(await findNeed(db, need.id)).toMatchObject({ state: 'validated', tier: 'members' })
    await adopt(post(pageOf(db, admin, need), { version: '2' }))

    expect(await findNeed(db, need.id)).toMatchObject({ state: 'adopted' })
  })

  test('is met nowhere by who may not know it', async ({ db }) => {
    const { albania, cycle, strangers } = await aSetting(db)
    const title = 'Unspoken weakness'
    const of = { cycleId: cycle.id, partners: ['AL'], title } as const
    const kept = [
      await given.need(db, { ...of, state: 'draft' }),
      await given.need(db, { ...of, state: 'returned' }),
      await given.need(db, { ...of, state: 'submitted', approved: false }),
      await given.need(db, { ...of, state: 'validated', approved: false }),
    ]

    for (const viewer of strangers) {
      const search = `cycle=${cycle.id}&q=weakness`
      for (const page of [list, coverage, home]) {
        expect(JSON.stringify(await page(get({ db, viewer, search })))).not.toContain(title)
      }
      expect(await list(get({ db, viewer, search: `cycle=${cycle.id}` }))).toMatchObject({
        lines: [],
        // What is on its way is not even counted; what is weighed is said to be there.
        hidden: 1,
      })
      for (const need of kept) {
        const at = pageOf(db, viewer, need)
        for (const asked of [loader, comments, versions, approving]) {
          await expect(asked(get(at))).rejects.toMatchObject({
            status: expect.toBeOneOf([403, 404]),
          })
        }
        await expect(loader(get(at))).rejects.toMatchObject({ status: 404 })
        for (const move of [submit, validate, adopt, close, giveBack]) {
          await expect(
            move(post(at, { version: '1', as: 'met', 'reasons[]': ['other'], note: 'x' })),
          ).rejects.toMatchObject({ status: 404 })
        }
      }
    }
    const own = await list(get({ db, viewer: albania, search: `cycle=${cycle.id}` }))
    expect(own.lines).toHaveLength(4)
  })

  test('is told on the page where a move is refused, and nothing is half done', async ({ db }) => {
    const { editor, albania, cycle } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, state: 'submitted', approved: false })

    expect(await validate(post(pageOf(db, editor, need), { version: '1' }))).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { problems: { form: expect.stringContaining('Albania and North Macedonia') } },
      },
    })
    expect(
      await giveBack(post(pageOf(db, editor, need), { note: 'Why?', version: '1' })),
    ).toMatchObject({
      init: { status: 422 },
      data: {
        refusal: { problems: { reasons: 'Choose at least one reason' }, typed: { note: 'Why?' } },
      },
    })
    await expect(adopt(post(pageOf(db, albania, need), { version: '1' }))).rejects.toMatchObject({
      status: 403,
    })
    expect(await findNeed(db, need.id)).toMatchObject({ state: 'submitted' })
  })

  test('is not moved in a version that nobody has read', async ({ db }) => {
    const { editor, admin, cycle } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, state: 'submitted' })
    await edit(
      post(pageOf(db, editor, need), {
        ...typed,
        'partners[]': ['AL', 'MK'],
        priority: 'low',
        title: need.title,
        description: need.description,
        version: '1',
      }),
    )

    const reasons = { 'reasons[]': ['too wide'], note: 'One border at a time', version: '1' }
    const answer = await giveBack(post(pageOf(db, admin, need), reasons))

    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { refusal: { typed: { version: '2' } } },
    })
    expect(await findNeed(db, need.id)).toMatchObject({ state: 'submitted' })
  })
})

describe('approving a wording', () => {
  test('is for the coordinators of its partners, each for their own', async ({ db }) => {
    const { editor, albania, cycle } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, approved: false })
    const word = { partner: 'AL', wording: '1', holds: 'yes' }

    await expect(approve(post(pageOf(db, editor, need), word))).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      approve(post(pageOf(db, albania, need), { ...word, partner: 'MK' })),
    ).rejects.toMatchObject({ status: 403 })
    expect(await approve(post(pageOf(db, albania, need), word))).toMatchObject({ status: 302 })

    expect(await findNeed(db, need.id)).toMatchObject({
      approvals: [{ partner: 'AL', by: albania.name }],
      tier: 'secretariat',
    })
  })

  test('holds for the words that were read', async ({ db }) => {
    const { editor, albania, cycle } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'], approved: false })
    await edit(post(pageOf(db, editor, need), { ...typed, version: '1' }))

    const answer = await approve(
      post(pageOf(db, albania, need), { partner: 'AL', wording: '1', holds: 'yes' }),
    )

    expect(answer).toMatchObject({ init: { status: 422 } })
    expect(await findNeed(db, need.id)).toMatchObject({ wording: 2, approvals: [] })
  })
})

describe('what waits for a coordinator', () => {
  test('are the own needs that were returned, and the wordings to approve', async ({ db }) => {
    const { cycle } = await aSetting(db)
    const viewer = await given.coordinator(db, 'BA')
    const of = { cycleId: cycle.id, partners: ['BA'] }
    await given.need(db, { ...of, state: 'returned' })
    const unapproved = await given.need(db, { ...of, state: 'submitted', approved: false })
    await given.need(db, { ...of, partners: ['RS'], state: 'returned' })

    const shown = await list(
      get({ db, viewer, search: `cycle=${cycle.id}&wording=to+approve&state=submitted` }),
    )
    expect(shown.lines.map(({ id }) => id)).toEqual([unapproved.id])
    const all = (await listNeeds(db, cycle.id)).filter((need) => mayKnowNeed(viewer, need))
    const ahead = await daysAhead(db, viewer)
    expect(await whatWaitsFor({ db, viewer, needs: all, ahead })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: '1 need returned', href: '/needs?state=returned' }),
        expect.objectContaining({ href: '/needs?wording=to+approve' }),
      ]),
    )
  })
})

describe('comments', () => {
  test('are between its partners and the Secretariat, and can be resolved', async ({ db }) => {
    const { editor, albania, cycle, strangers } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'] })
    await comment(post(pageOf(db, editor, need), { field: 'title', body: 'Which crossings?' }))

    const page = await loader(get(pageOf(db, albania, need)))
    expect(page.comments).toMatchObject([{ field: 'title', body: 'Which crossings?' }])
    for (const viewer of strangers) {
      const shown = await loader(get(pageOf(db, viewer, need)))
      expect(JSON.stringify(shown)).not.toContain('Which crossings?')
      await expect(comments(get(pageOf(db, viewer, need)))).rejects.toMatchObject({ status: 404 })
      const writing = comment(post(pageOf(db, viewer, need), { field: 'title', body: 'Me too' }))
      await expect(writing).rejects.toMatchObject({ status: 404 })
    }

    const commentId = page.comments[0]?.id ?? ''
    const params = { needId: need.id, commentId }
    await resolve(post({ db, viewer: albania, params }, {}))
    expect((await loader(get(pageOf(db, editor, need)))).comments).toMatchObject([
      { resolved: { by: albania.name } },
    ])
  })

  test('need words', async ({ db }) => {
    const { editor, cycle } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id })

    expect(
      await comment(post(pageOf(db, editor, need), { field: 'title', body: ' ' })),
    ).toMatchObject({
      init: { status: 422 },
      data: { refusal: { problems: { body: 'Write the comment' } } },
    })
  })
})

describe('versions', () => {
  test('are compared word by word, and brought back by who may revise', async ({ db }) => {
    const { editor, albania, cycle, strangers } = await aSetting(db)
    const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'], state: 'draft' })
    await edit(post(pageOf(db, albania, need), { ...typed, version: '1' }))
    const params = { needId: need.id, before: '1', after: '2', version: '1' }

    const { differences } = await compare(get({ db, viewer: editor, params }))
    expect(differences).toMatchObject([
      {
        label: 'Title',
        stretches: [
          { in: 'before', text: 'Document examination ' },
          { in: 'after', text: 'Readers ' },
          { in: 'both', text: 'at ' },
          { in: 'before', text: 'road crossings' },
          { in: 'after', text: 'every crossing' },
        ],
      },
      { label: 'Description' },
      { label: 'Priority', before: 'Critical', after: 'High' },
    ])

    expect(await restore(post({ db, viewer: albania, params }, { version: '2' }))).toMatchObject({
      status: 302,
    })
    expect(await findNeed(db, need.id)).toMatchObject({ title: need.title, version: 3 })
    for (const viewer of strangers) {
      await expect(compare(get({ db, viewer, params }))).rejects.toMatchObject({ status: 404 })
      await expect(restore(post({ db, viewer, params }, { version: '3' }))).rejects.toMatchObject({
        status: expect.toBeOneOf([403, 404]),
      })
    }
  })
})

async function aSetting(db: Database) {
  const cycle = await given.cycle(db)
  return {
    cycle,
    editor: await given.account(db, 'editor'),
    admin: await given.account(db, 'admin'),
    albania: await given.coordinator(db, 'AL'),
    strangers: [
      await given.account(db, 'reader'),
      await given.account(db, 'board reader'),
      await given.coordinator(db, 'RS'),
      await given.coordinator(db, 'AL', 'WBCTi'),
      await given.contributor(db, (await given.organisation(db)).id),
    ],
  }
}

async function called(db: Database, cycleId: NeedRecord['cycleId'], title: string) {
  const need = (await listNeeds(db, cycleId)).find((each) => each.title === title)
  if (!need) throw new Error(`no need is called "${title}"`)
  return need
}

function pageOf(db: Database, viewer: Page['viewer'], need: Pick<NeedRecord, 'id'>): Page {
  return { db, viewer, params: { needId: need.id } }
}
