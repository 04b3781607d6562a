import { publishResponse } from '@iisg/db/responses'
import { given } from '@iisg/db/testing'
import { today } from '@iisg/db/time'
import { promisedAgainBy } from '@iisg/domain/freshness'
import { addDays, type Day } from '@iisg/domain/time'
import { sayDay } from '@iisg/ui/time'
import { describe, expect } from 'vitest'
import { test } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

type Db = Parameters<typeof given.response>[0]
type Details = { confirmedOn?: Day; status?: string; imported?: boolean }

describe('a public project', () => {
  test('says when it was last confirmed, and by when it should be again', async ({ site, db }) => {
    const day = addDays(await today(db), -10)
    const fresh = await project(db, { confirmedOn: day })
    const old = await project(db, { confirmedOn: addDays(day, -200) })
    const never = await project(db, {})

    expect(await page(site, fresh)).toContain(
      `Last confirmed on ${sayDay(day)}. To be confirmed by ${sayDay(promisedAgainBy(day))}.`,
    )
    expect(await page(site, old)).toContain('It should have been confirmed by')
    expect(await page(site, never)).toContain('Not confirmed yet.')
  })

  test('promises nothing where it is over, or as old as its file', async ({ site, db }) => {
    const day = addDays(await today(db), -400)
    const over = await project(db, { confirmedOn: day, status: 'closed' })
    const imported = await project(db, { imported: true })

    const text = await page(site, over)
    expect(text).toContain(`Last confirmed on ${sayDay(day)}.`)
    expect(text).not.toContain('should have been')
    expect(await page(site, imported)).toContain('as fresh as the file')
  })
})

describe('a pillar', () => {
  test('says when its projects were last confirmed, by those that everybody sees', async ({
    site,
    db,
  }) => {
    const day = await today(db)
    await project(db, { confirmedOn: addDays(day, -20), pillar: 'WBCTi' })
    await project(db, { confirmedOn: addDays(day, -5), pillar: 'WBCTi' })
    const hidden = await project(db, { confirmedOn: day, pillar: 'WBCTi' })
    await db.updateTable('response').set({ tier: 'members' }).where('id', '=', hidden).execute()

    const text = textOf(await site.page('/pillars/wbcti'))

    expect(text).toContain(`Last confirmed on ${sayDay(addDays(day, -5))}.`)
    expect(text).toContain(`again by ${sayDay(promisedAgainBy(addDays(day, -20)))}.`)
    expect(textOf(await site.page('/pillars/wbcsci'))).not.toContain('onfirmed')
  })
})

async function project(db: Db, details: Details & { pillar?: string }) {
  const { confirmedOn = null, status = 'implementation', imported, pillar = 'WBBSi' } = details
  const id = await given.response(db, { status, pillars: [pillar] })
  await publishResponse(db, await given.account(db, 'editor'), id, 'public')
  const read = { kind: 'import', source: 'a file', retrievedAt: '2026-01-01T00:00:00Z' }
  await db
    .updateTable('response')
    .set({ lastConfirmedOn: confirmedOn })
    .$if(imported === true, (query) => query.set({ provenance: JSON.stringify(read) }))
    .where('id', '=', id)
    .execute()
  return id
}

async function page(site: { page: (path: string) => Promise<string> }, id: string) {
  return textOf(await site.page(`/projects/${id}`))
}
