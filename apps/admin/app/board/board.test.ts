import { enterMeeting, listDecisions } from '@iisg/db/board'
import { given, test } from '@iisg/db/testing'
import { MeetingDraft } from '@iisg/domain/board'
import { describe, expect } from 'vitest'
import { loader as home } from '#app/home/home.tsx'
import { get, type Page, post } from '#app/testing/requests.ts'
import { action as advise } from './advice.tsx'
import { loader as decisionPage, action as followUp } from './decision.tsx'
import { loader as register } from './decisions.tsx'
import { action as enter, loader as meetings } from './meetings.tsx'
import { action as decide } from './new-decision.tsx'
import { action as draft } from './new-proposal.tsx'
import { loader } from './proposal.tsx'
import { loader as list } from './proposals.tsx'
import { action as propose } from './submission.ts'
import { action as withdraw } from './withdrawal.ts'

type Db = Parameters<typeof given.cycle>[0]

describe('a proposal', () => {
  test('goes from a draft over the Support Group and the Board to its follow-up', async ({
    db,
  }) => {
    const { page, proposalId } = await aDraft(db)
    const on = { ...page, params: { proposalId } }
    await expect(propose(post(on, { version: '1' }))).rejects.toMatchObject({ status: 422 })

    const eventId = await meeting(db, 'Support Group meeting')
    await advise(post(on, { eventId, advice: 'supports it', remarks: '' }))
    await propose(post(on, { version: '2' }))
    const decision = {
      title: 'Adopted',
      eventId: await meeting(db, 'Board meeting'),
      decidedOn: '2025-06-20',
      outcome: 'adopted',
      text: 'So be it.',
      owner: 'Secretariat',
      dueOn: '2025-06-30',
      version: '3',
    }
    expect(await decide(post(on, { ...decision, dueOn: '2025-06-19' }))).toMatchObject({
      init: { status: 422 },
      data: { problems: { dueOn: 'It cannot be due before it was decided' } },
    })
    await decide(post(on, decision))

    expect(await loader(get(on))).toMatchObject({
      proposal: { state: 'decided' },
      decisions: [{ outcome: 'adopted' }],
    })
    const decisionId = (await listDecisions(db)).find((each) => each.proposalId === proposalId)?.id
    const at = { ...page, params: { decisionId: decisionId ?? '' } }
    expect(await register(get({ ...page, search: 'show=open' }))).toMatchObject({ overdue: 1 })
    await followUp(post(at, { followUp: 'done', followUpNote: '', version: '1' }))
    expect(await decisionPage(get(at))).toMatchObject({ decision: { followUp: 'done' } })
    expect((await register(get({ ...page, search: 'show=open' }))).decisions).toEqual([])
  })

  test('is the Secretariat’s while it is a draft, and every member’s before the Board', async ({
    db,
  }) => {
    const { page, proposalId } = await aDraft(db)
    const on = { ...page, params: { proposalId } }
    const member = { ...on, viewer: await given.account(db, 'reader') }
    const auditor = { ...on, viewer: await given.account(db, 'auditor') }
    await expect(loader(get(member))).rejects.toMatchObject({ status: 404 })
    expect(await loader(get(auditor))).toMatchObject({ mayRevise: false })

    const eventId = await meeting(db, 'Support Group meeting')
    await advise(post(on, { eventId, advice: 'supports it', remarks: '' }))
    await propose(post(on, { version: '2' }))

    expect(await loader(get(member))).toMatchObject({ mayDecide: false, mayWithdraw: false })
    const ids = (await list(get(member))).proposals.map(({ id }) => id)
    expect(ids).toContain(proposalId)
    const board = { ...page, viewer: await given.account(db, 'board reader') }
    const waitsFor = async (led: typeof page) => (await home(get(led))).waiting
    expect(await waitsFor(board)).toMatchObject([{ href: `/proposals/${proposalId}` }])
    expect(await waitsFor(page)).toContainEqual(
      expect.objectContaining({ title: '1 proposal before the Board', href: '/proposals' }),
    )
    await expect(withdraw(post(member, { version: '3' }))).rejects.toMatchObject({ status: 403 })
    await expect(decide(post(member, {}))).rejects.toMatchObject({ status: 403 })
  })

  test('keeps what was typed where it cannot be drafted', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'editor') }

    expect(
      await draft(post(page, { title: 'A seat', text: 'For them', kind: 'membership' })),
    ).toEqual(
      expect.objectContaining({
        init: { status: 422 },
        data: expect.objectContaining({
          problems: { organisationId: 'Choose an organisation' },
          typed: expect.objectContaining({ title: 'A seat' }),
        }),
      }),
    )
  })

  test('is not acted upon in another version than was read', async ({ db }) => {
    const { page, proposalId } = await aDraft(db)

    const answer = await withdraw(post({ ...page, params: { proposalId } }, { version: '7' }))

    expect(answer.headers.get('location')).toBe(`/proposals/${proposalId}?changed`)
  })
})

describe('a meeting', () => {
  test('is entered by editors, for members', async ({ db }) => {
    const page = { db, viewer: await given.account(db, 'editor') }
    const title = `Board meeting ${crypto.randomUUID()}`

    await enter(post(page, { kind: 'Board meeting', title, day: '2026-06-20' }))

    expect((await meetings(get(page))).meetings).toContainEqual(expect.objectContaining({ title }))
    const event = db.selectFrom('event').where('title', '=', title).select('tier')
    expect(await event.executeTakeFirstOrThrow()).toEqual({ tier: 'members' })
    const reader = { db, viewer: await given.account(db, 'reader') }
    await expect(enter(post(reader, {}))).rejects.toMatchObject({ status: 403 })
  })
})

async function aDraft(db: Db): Promise<{ page: Page; proposalId: string }> {
  const page = { db, viewer: await given.account(db, 'admin') }
  const answer = await draft(post(page, { title: 'Please', text: 'Decide', kind: 'other' }))
  const location = answer instanceof Response ? answer.headers.get('location') : null
  return { page, proposalId: location?.split('/').at(-1) ?? '' }
}

async function meeting(db: Db, kind: MeetingDraft['kind']): Promise<string> {
  const told = MeetingDraft.parse({ kind, title: 'A meeting', day: '2025-06-01' })
  return (await enterMeeting(db, 'operator', told)).eventId
}
