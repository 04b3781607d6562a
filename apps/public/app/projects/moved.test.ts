import { refreshFindings } from '@iisg/db/findings'
import { mergeRecords } from '@iisg/db/merging'
import { findResponse, publishResponse } from '@iisg/db/responses'
import { given, type TestDatabase } from '@iisg/db/testing'
import type { Tier } from '@iisg/domain/disclosure'
import { describe, expect } from 'vitest'
import { test } from '#app/testing/site.ts'

describe('the address of a project that is told under another by now', () => {
  test('leads to that one, and to nothing that is not for everyone', async ({ database, site }) => {
    const { kept, other } = await madeOne(database, 'public')
    const { status, headers } = await site.get(`/projects/${other}`)
    expect([status, headers.get('location')]).toEqual([302, `/projects/${kept}`])
    expect(await site.page('/projects')).not.toContain(other)

    const closer = await madeOne(database, 'members')
    expect((await site.get(`/projects/${closer.other}`)).status).toBe(404)
    expect((await site.get(`/projects/${closer.kept}`)).status).toBe(404)
  })
})

/** Two records of one course, of which the one that is kept may be known to some. */
async function madeOne({ db }: TestDatabase, tier: Tier) {
  const cycle = await db.selectFrom('mappingCycle').select('id').executeTakeFirst()
  if (!cycle) await given.cycle(db)
  const editor = await given.account(db, 'editor')
  const funders = [(await given.organisation(db)).id]
  const details = { title: `Course told twice, ${tier}`, activityTypes: ['training'], funders }
  const [kept, other] = [await given.response(db, details), await given.response(db, details)]
  await publishResponse(db, editor, kept, tier)
  await publishResponse(db, editor, other, 'public')
  await refreshFindings(db)
  const finding = await db
    .selectFrom('findingCase')
    .where('oneId', 'in', [kept, other])
    .where('otherId', 'in', [kept, other])
    .select(['id', 'version'])
    .executeTakeFirstOrThrow()
  const records = [await findResponse(db, kept), await findResponse(db, other)] as const
  if (!records[0] || !records[1]) throw new Error('They were not kept')
  const [first, second] = [records[0], records[1]]
  await mergeRecords(db, editor, { finding, kept: first, other: second, take: [], note: '' })
  return { kept, other }
}
