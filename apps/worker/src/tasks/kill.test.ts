import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '@iisg/db'
import { remindOn } from '@iisg/db/tasks'
import { given, test } from '@iisg/db/testing'
import { beforeEach, describe, expect, onTestFinished } from 'vitest'
import { startProgram } from '../testing/program.ts'
import { openSink } from '../testing/sink.ts'
import { aTask, monday, nobodyIsAsked, noticeStates } from '../testing/tasks.ts'

beforeEach<{ db: Database }>(({ db }) => nobodyIsAsked(db))

describe('a worker that is killed while it reminds people', { timeout: 120_000 }, () => {
  test('sends nobody two reminders on one day', async ({ db, database }) => {
    const sink = await openSink({ milliseconds: () => 40 })
    onTestFinished(() => sink.close())
    const people = []
    for (let count = 0; count < 30; count++) {
      const { accountId } = await given.coordinator(db, 'AL')
      people.push(accountId)
      await aTask(db, { partner: 'AL', responsibleId: accountId })
    }
    const surroundings = { databaseUrl: database.appUrl, smtpUrl: sink.url, dataDir: aFolder() }

    await remindOn(db, monday)
    for (const mails of [2, 9, 17]) {
      const worker = await startProgram(surroundings)
      await expect
        .poll(() => sink.received.length, { timeout: 20_000, interval: 5 })
        .toBeGreaterThanOrEqual(mails)
      await worker.kill()
      await remindOn(db, monday)
    }
    const last = await startProgram(surroundings)
    onTestFinished(() => last.kill())
    await expect
      .poll(async () => (await noticeStates(db)).filter(isUnderWay), { timeout: 30_000 })
      .toEqual([])
    await last.stop()

    const perPerson = Map.groupBy(sink.received, ({ to }) => to)
    expect([...perPerson.values()].filter((mails) => mails.length > 1)).toEqual([])
    const states = await noticeStates(db)
    expect(states).toHaveLength(people.length)
    // Each killing leaves no more in doubt than were in hand.
    expect(states.filter((state) => state === 'uncertain').length).toBeLessThanOrEqual(3 * 2)
  })
})

function isUnderWay(state: string): boolean {
  return state === 'waiting' || state === 'submitting'
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
