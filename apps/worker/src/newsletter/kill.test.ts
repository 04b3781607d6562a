import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '@iisg/db'
import { unsettledDeliveries } from '@iisg/db/newsletter'
import { givenNewsletter, test } from '@iisg/db/testing'
import type { IssueId } from '@iisg/domain/newsletter'
import { describe, expect, onTestFinished } from 'vitest'
import { numbersFrom } from '../testing/numbers.ts'
import { startProgram } from '../testing/program.ts'
import { openSink, type Sink } from '../testing/sink.ts'

const readers = 2_000
const kills = 20
const seed = 20_261_124

describe('a worker that is killed at any moment', { timeout: 300_000 }, () => {
  test('loses no reader, writes to none twice, and tells of whom it is not sure', async ({
    db,
    database,
  }) => {
    const random = numbersFrom(seed)
    const sink = await openSink({ milliseconds: () => Math.floor(random() * 12) })
    onTestFinished(() => sink.close())
    const issueId = await anIssueFor(db, readers)
    const surroundings = { databaseUrl: database.appUrl, smtpUrl: sink.url, dataDir: aFolder() }

    for (const moment of momentsFrom(random)) {
      const worker = await startProgram(surroundings)
      await reached(sink, moment)
      await pause(random() * 20)
      await worker.kill()
    }
    const last = await startProgram(surroundings)
    onTestFinished(() => last.kill())
    await expect.poll(() => openOnes(db, issueId), { timeout: 120_000, interval: 200 }).toBe(0)
    expect(await last.stop()).toBe(0)

    const states = await statesOf(db, issueId)
    const came = Map.groupBy(sink.received, ({ to }) => to)
    const inState = (wanted: string) => [...states].filter(([, state]) => state === wanted)
    const [submitted, uncertain] = [inState('submitted'), inState('uncertain')]

    expect(states.size).toBe(readers)
    expect(submitted.length + uncertain.length).toBe(readers)
    expect(readersOf([...came].filter(([, mails]) => mails.length > 1))).toEqual([])
    expect(readersOf(submitted.filter(([reader]) => !came.has(reader)))).toEqual([])
    expect(sink.received.length - submitted.length).toBe(
      uncertain.filter(([reader]) => came.has(reader)).length,
    )
    const listed = await unsettledDeliveries(db, issueId)
    expect(listed.map(({ email }) => email)).toEqual(readersOf(uncertain).sort())
    // Each killing leaves no more in doubt than mails were in hand.
    expect(uncertain.length).toBeLessThanOrEqual(kills * 5)
    expect(uncertain.length).toBeGreaterThan(0)
  })
})

function readersOf(entries: readonly (readonly [string, unknown])[]): string[] {
  return entries.map(([reader]) => reader)
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** After so many mails the worker is killed; at 0 it may still be starting or counting readers. */
function momentsFrom(random: () => number): number[] {
  const moments = Array.from({ length: kills - 2 }, () => Math.floor(random() * (readers - 50)))
  return [0, 0, ...moments].sort((one, other) => one - other)
}

async function reached(sink: Sink, moment: number): Promise<void> {
  if (moment === 0) return pause(700)
  while (sink.received.length < moment) await pause(2)
}

async function anIssueFor(db: Database, count: number): Promise<IssueId> {
  await givenNewsletter.nobody(db)
  const subscribers = Array.from({ length: count }, (_, number) => ({
    email: `reader-${String(number).padStart(4, '0')}@example.org`,
    consent: '{}',
    confirmedAt: new Date(),
  }))
  await db.insertInto('subscriber').values(subscribers).execute()
  return givenNewsletter.sentIssue(db)
}

async function openOnes(db: Database, issueId: IssueId): Promise<number> {
  const states = await statesOf(db, issueId)
  if (states.size === 0) return readers
  return [...states.values()].filter((state) => /waiting|submitting/.test(state)).length
}

async function statesOf(db: Database, issueId: IssueId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('delivery')
    .where('issueId', '=', issueId)
    .select(['email', 'state'])
    .execute()
  return new Map(rows.map(({ email, state }) => [email, state]))
}
