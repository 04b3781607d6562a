import { Buffer } from 'node:buffer'
import { describe, expect } from 'vitest'
import type { Database } from '../db.ts'
import { given, test } from '../testing/index.ts'
import { noteFault, openRun, runsToRead } from './index.ts'

describe('an import that faults', () => {
  test('is tried again, and settled as failed in the end', async ({ db }) => {
    const id = await aRun(db)

    const answers = []
    for (let tries = 0; tries < 6; tries += 1) answers.push(await noteFault(db, id))

    expect(answers).toEqual(['again', 'again', 'again', 'again', 'again', 'failed'])
    const run = db.selectFrom('importRun').where('id', '=', id).select(['state', 'problem'])
    expect(await run.executeTakeFirstOrThrow()).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('tried 6 times'),
    })
    expect(await runsToRead(db)).not.toContain(id)
  })

  test('that is settled already stays so', async ({ db }) => {
    const id = await aRun(db)
    await db.updateTable('importRun').set({ state: 'done' }).where('id', '=', id).execute()

    expect(await noteFault(db, id)).toBe('failed')

    const run = db.selectFrom('importRun').where('id', '=', id).select(['state', 'faults'])
    expect(await run.executeTakeFirstOrThrow()).toEqual({ state: 'done', faults: 0 })
  })
})

async function aRun(db: Database) {
  const editor = await given.account(db, 'editor')
  const files = [{ name: 'poison.xml', bytes: 3 }]
  const { id, fileIds } = await openRun(db, editor, { regional: false, files })
  const content = Buffer.from('???')
  await db
    .insertInto('importUpload')
    .values({ fileId: fileIds[0] ?? '', content })
    .execute()
  return id
}
