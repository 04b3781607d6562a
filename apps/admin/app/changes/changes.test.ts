import { declareLink, withdrawLink } from '@iisg/db/responses'
import { given, test } from '@iisg/db/testing'
import { LinkDraft } from '@iisg/domain/responses'
import { describe, expect } from 'vitest'
import { get } from '#app/testing/requests.ts'
import { loader } from './changes.tsx'
import { loader as file } from './changes-file.ts'

type Db = Parameters<typeof given.cycle>[0]

describe('what changed since a day', () => {
  test('is counted by pillar and partner, and shown in the gap', async ({ db, database }) => {
    const { editor, cycle, need } = await aNeed(db)
    const long = new Date(Date.now() - 30 * 86_400_000)
    await database.ownerDb.updateTable('auditEntry').set({ at: long }).execute()
    const { linkId } = await declareLink(db, editor, need.id, await aLink(db))
    const page = { db, viewer: editor, search: `cycle=${cycle.id}&since=${daysAgo(7)}` }

    const { data } = await loader(get(page))

    const declared = data.counts.find(({ kind }) => kind === 'link declared')
    expect(declared).toMatchObject({
      total: 1,
      byPillar: { WBBSi: 1 },
      byPartner: { AL: 1, RS: 0 },
    })
    expect(data.gap.total).toEqual({ before: 100, now: 50 })
    expect(data.gap.byPartner.AL).toEqual({ before: 100, now: 50 })

    await withdrawLink(db, editor, linkId)
    expect((await loader(get(page))).data.gap.total).toEqual({ before: 100, now: 100 })
  })

  test('tells no title that the viewer may not know, but that there is more', async ({ db }) => {
    const { editor, cycle, need } = await aNeed(db)
    await declareLink(db, editor, need.id, await aLink(db, 'A response under wraps'))
    await db
      .updateTable('response')
      .where('title', '=', 'A response under wraps')
      .set({ tier: 'secretariat' })
      .execute()
    const reader = await given.account(db, 'reader')
    const page = { db, viewer: reader, search: `cycle=${cycle.id}&since=${daysAgo(1)}` }

    const { data } = await loader(get(page))
    const csv = await (await file(get({ ...page, params: { file: 'changes.csv' } }))).text()

    expect(JSON.stringify(data.movements)).not.toContain('A response under wraps')
    expect(csv).not.toContain('A response under wraps')
    expect(data.hidden).toBeGreaterThan(0)
  })

  test('asks for a day that has come', async ({ db }) => {
    await given.cycle(db)
    const page = { db, viewer: await given.account(db, 'reader'), search: 'since=2099-01-01' }

    expect(await loader(get(page))).toMatchObject({
      init: { status: 422 },
      data: { refusal: { typed: { since: '2099-01-01' } } },
    })
  })
})

/** A need of Albania that was reported, and nothing else. */
async function aNeed(db: Db) {
  const editor = await given.account(db, 'editor')
  const cycle = await given.cycle(db)
  const need = await given.need(db, { cycleId: cycle.id, partners: ['AL'] })
  await given.finalisedTasks(db, cycle, 'AL')
  return { editor, cycle, need }
}

async function aLink(db: Db, title = 'Forged documents course'): Promise<LinkDraft> {
  const responseId = await given.response(db, { title })
  return LinkDraft.parse({ responseId, strength: 'full', rationale: '' })
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}
