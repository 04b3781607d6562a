import type { Database } from '@iisg/db'
import { findingsAreStale, listFindings } from '@iisg/db/findings'
import { findRun, handInFiles } from '@iisg/db/imports'
import { signUp } from '@iisg/db/public'
import { findReport, requestReport } from '@iisg/db/reports'
import { given, givenNewsletter, test } from '@iisg/db/testing'
import type { Actor } from '@iisg/domain/accounts'
import type { ImportRunId } from '@iisg/domain/imports'
import { SignUp } from '@iisg/domain/subscribers'
import { readSettings } from '@iisg/settings'
import { pino } from 'pino'
import { describe, expect, onTestFinished } from 'vitest'
import { freePort } from './testing/free-port.ts'
import { openSink } from './testing/sink.ts'
import { startWorker } from './worker.ts'

describe('the worker', { timeout: 20_000 }, () => {
  test('does what was asked in the transaction that caused it, as soon as that is over', async ({
    database,
    publicDb,
  }) => {
    const { sink, settings } = await started(database.appUrl)

    expect(await statusOf(`http://127.0.0.1:${settings.port}/readyz`)).toBe(200)
    await signUp(publicDb, SignUp.parse({ email: 'new@example.org' }), 'en')

    await expect.poll(() => sink.received.length, { timeout: 15_000 }).toBe(1)
    expect(sink.received[0]?.to).toBe('new@example.org')
  })

  test('finds by itself what waits, whatever became of the job', async ({ db, database }) => {
    await givenNewsletter.nobody(db)
    await givenNewsletter.subscriber(db)
    await givenNewsletter.sentIssue(db)
    await database.ownerDb
      .withSchema('pgboss')
      .deleteFrom('job' as 'notice')
      .execute()

    const { sink } = await started(database.appUrl)

    await expect.poll(() => sink.received.length, { timeout: 15_000 }).toBe(1)
  })

  test('takes up an import whose job is gone', async ({ db, database }) => {
    const editor = await given.account(db, 'editor')
    const runId = await handIn(db, editor)
    await database.ownerDb
      .withSchema('pgboss')
      .deleteFrom('job' as 'notice')
      .execute()

    await started(database.appUrl)

    await expect.poll(() => stateOfRun(db, runId), { timeout: 15_000 }).toBe('done')
  })

  test('looks for findings again once a response has changed, unasked', async ({
    db,
    database,
  }) => {
    const editor = await given.account(db, 'editor')
    await given.cycle(db)
    await started(database.appUrl, { lookEvery: 0.5 })
    await expect.poll(() => findingsAreStale(db), { timeout: 15_000 }).toBe(false)

    // One identifier in two spellings: nothing else is needed to find them.
    for (const value of ['BG 47-11', 'bg/47/11']) {
      const responseId = await given.response(db, { title: `The contract ${value}` })
      const identifier = { responseId, scheme: 'national', value } as const
      await db.insertInto('responseExternalId').values(identifier).execute()
    }
    await given.response(db, { title: 'What is recorded last, and tells the audit so' })

    await expect
      .poll(async () => (await listFindings(db, editor)).length, { timeout: 15_000 })
      .toBe(1)
    expect(await findingsAreStale(db)).toBe(false)
  })

  test('makes the report that was asked for', async ({ db, database }) => {
    await started(database.appUrl)
    const editor = await given.account(db, 'editor')
    const { reportId } = await requestReport(db, editor, (await given.cycle(db)).id)

    await expect
      .poll(async () => (await findReport(db, reportId))?.state.status, { timeout: 15_000 })
      .toBe('done')
  })

  test('reads the files that were handed in', async ({ db, database }) => {
    await started(database.appUrl)
    const editor = await given.account(db, 'editor')

    const runId = await handIn(db, editor)

    await expect.poll(() => stateOfRun(db, runId), { timeout: 15_000 }).toBe('done')
  })

  test('stops at once where nothing is in hand', async ({ database }) => {
    const { settings, stop } = await started(database.appUrl)

    await stop()

    await expect(statusOf(`http://127.0.0.1:${settings.port}/healthz`)).rejects.toThrow()
  })
})

function handIn(db: Database, editor: Actor): Promise<ImportRunId> {
  const content = async () => Buffer.from('<iati-activities version="2.03"></iati-activities>')
  return handInFiles(db, editor, {
    regional: false,
    files: [{ name: 'empty.xml', bytes: 50, content }],
  })
}

async function stateOfRun(db: Database, runId: ImportRunId) {
  return (await findRun(db, runId))?.state
}

async function started(databaseUrl: string, how: { lookEvery?: number } = {}) {
  const sink = await openSink()
  const read = readSettings(
    {
      APP_DATABASE_URL: databaseUrl,
      SMTP_URL: sink.url,
      WORKER_PORT: String(await freePort()),
      PUBLIC_URL: 'https://iisg.example',
    },
    'worker',
  )
  if (!read.ok) throw new Error(read.problems.join('\n'))
  const worker = await startWorker(read.settings, pino({ level: 'silent' }), how)
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= worker.stop()
    return stopped
  }
  onTestFinished(async () => {
    await stop()
    await sink.close()
  })
  return { sink, settings: read.settings, stop }
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status
}
