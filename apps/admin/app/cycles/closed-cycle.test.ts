import { declareLink } from '@iisg/db/responses'
import { freezeCycle, sealKeyOf } from '@iisg/db/snapshots'
import { given, type TestDatabase, test } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import type { CycleId } from '@iisg/domain/cycles'
import { LinkDraft } from '@iisg/domain/responses'
import { Day } from '@iisg/domain/time'
import { describe, expect } from 'vitest'
import { loader as check } from '#app/check/check.tsx'
import { loader as choose } from '#app/links/needs-for-response.tsx'
import { loader as toConfirm } from '#app/links/to-confirm.tsx'
import { loader as needPage } from '#app/needs/need.tsx'
import { loader as needsPage } from '#app/needs/needs.tsx'
import { loader as responsePage } from '#app/responses/response.tsx'
import { loader as suggestions } from '#app/suggestions/suggestions.tsx'
import { get } from '#app/testing/requests.ts'
import { loader as cyclePage } from './cycle.tsx'

describe('the pages of a cycle that is closed and not frozen', () => {
  test('offer nothing that would be refused, but to freeze it', async ({ db }) => {
    const { need, responseId, viewer } = await linked(db)
    const coordinator = await given.coordinator(db, 'AL')
    const search = `cycle=${need.cycleId}`
    const [ofNeed, ofResponse] = [{ needId: need.id }, { responseId }]
    expect(await needPage(get({ db, viewer, params: ofNeed }))).toMatchObject({ mayLink: true })
    expect(await responsePage(get({ db, viewer, params: ofResponse }))).toMatchObject({
      mayLink: true,
    })

    await close(db, need.cycleId)

    expect(await needsPage(get({ db, viewer, search }))).toMatchObject({ mayState: false })
    expect(await needPage(get({ db, viewer, params: ofNeed }))).toMatchObject({
      steps: [],
      suggestions: [],
      mayLink: false,
      mayRevise: false,
    })
    expect(await responsePage(get({ db, viewer, params: ofResponse }))).toMatchObject({
      mayLink: false,
    })
    await expect(choose(get({ db, viewer, params: ofResponse }))).rejects.toMatchObject({
      status: 403,
    })
    expect(await check(get({ db, viewer }))).toEqual({ step: 'no cycle' })
    expect(await toConfirm(get({ db, viewer: coordinator, search }))).toMatchObject({
      closed: true,
    })
    expect(await suggestions(get({ db, viewer, search }))).toMatchObject({ closed: true, total: 0 })

    const params = { cycleId: need.cycleId }
    expect(await cyclePage(get({ db, viewer, params }))).toMatchObject({
      frozen: undefined,
      mayFreeze: true,
      next: undefined,
    })
    await freezeCycle(db, viewer, sealKeyOf('a secret of this test'), need.cycleId)
    expect(await cyclePage(get({ db, viewer, params }))).toMatchObject({
      frozen: { by: viewer.name },
      mayFreeze: false,
    })
  })

  test('lead to the newest cycle that is open, where there is one', async ({ db }) => {
    const open = await linked(db)
    const later = await linked(db)
    const startsOn = Day.parse('2026-01-01')
    await db
      .updateTable('mappingCycle')
      .set({ startsOn })
      .where('id', '=', later.need.cycleId)
      .execute()
    await close(db, later.need.cycleId)
    const { viewer, responseId } = later

    const page = await choose(get({ db, viewer, params: { responseId } }))

    expect(page.cycle.id).toBe(open.need.cycleId)
  })
})

/** A need with a response linked to it, before an administrator. */
async function linked(db: TestDatabase['db']) {
  const need = await given.need(db)
  const responseId = await given.response(db)
  const viewer = await given.account(db, 'admin')
  await declareLink(
    db,
    viewer,
    need.id,
    LinkDraft.parse({ responseId, strength: 'full', rationale: '' }),
  )
  return { need, responseId, viewer }
}

async function close(db: TestDatabase['db'], cycleId: CycleId): Promise<void> {
  await db
    .updateTable('mappingCycle')
    .set({ stage: 'closed', closedOn: await today(db) })
    .where('id', '=', cycleId)
    .execute()
}
