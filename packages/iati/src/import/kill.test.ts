import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Database } from '@iisg/db'
import { listRuns } from '@iisg/db/imports'
import { test } from '@iisg/db/testing'
import { describe, expect } from 'vitest'

const program = fileURLToPath(new URL('../testing/import-program.ts', import.meta.url))
const activitiesInFile = 500
const moments = 6

describe('an import that is killed', () => {
  test('leaves whole files and none in part, and is finished by the next one', {
    timeout: 300_000,
  }, async ({ db, database }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'iisg-killed-import-'))
    const files = ['a', 'b', 'c'].map((name) => fileIn(folder, name))
    const whole = await timeOf(database.appUrl, [fileIn(folder, 'first')])

    // From before the first file is kept to after the last one: whole took one file alone.
    for (let moment = 1; moment <= moments; moment += 1) {
      const importing = start(database.appUrl, files)
      // Asked for at once: it may well be done before it is killed.
      const ended = once(importing, 'close')
      await once(importing.stdout ?? importing, 'data')
      await pause((whole * 3 * moment) / moments)
      importing.kill('SIGKILL')
      await ended

      for (const [file, kept] of await activitiesKept(db)) {
        expect(kept, `${file} after kill ${moment}`).toBe(activitiesInFile)
      }
    }

    await timeOf(database.appUrl, files)
    expect(await activitiesKept(db)).toHaveLength(4)
    const { lines } = await listRuns(db, { size: 50, number: 1 })
    expect(lines.filter(({ state }) => state === 'running')).toEqual([])
    expect(lines[0]).toMatchObject({ state: 'done', outcomes: { refused: 0 } })
    rmSync(folder, { recursive: true })
  })
})

function start(url: string, files: string[]): ChildProcess {
  return spawn(process.execPath, [program, url, ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** How long an import works once it has begun, in milliseconds. */
async function timeOf(url: string, files: string[]): Promise<number> {
  const importing = start(url, files)
  const ended = once(importing, 'close')
  await once(importing.stdout ?? importing, 'data')
  const begun = performance.now()
  const [code] = await ended
  expect(code).toBe(0)
  return performance.now() - begun
}

/** How many activities of each file are there; of one that was cut off none may be. */
async function activitiesKept(db: Database): Promise<[string, number][]> {
  const rows = await db
    .selectFrom('iatiSource')
    .select(['fileName', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('fileName')
    .execute()
  return rows.map(({ fileName, count }) => [fileName, count])
}

function fileIn(folder: string, name: string): string {
  const activities = Array.from(
    { length: activitiesInFile },
    (_, index) => `<iati-activity><iati-identifier>XM-${name}-${index}</iati-identifier>
      <reporting-org ref="XM-1" type="10"><narrative>Giver</narrative></reporting-org>
      <title><narrative>Project ${index}</narrative></title>
      <participating-org role="1" ref="XM-${index % 40}"><narrative>Giver ${index % 40}</narrative></participating-org>
      <activity-status code="2"/><activity-date type="2" iso-date="2025-01-01"/>
      <recipient-country code="AL"/><sector vocabulary="1" code="15130"/></iati-activity>`,
  )
  const file = path.join(folder, `${name}.xml`)
  writeFileSync(file, `<iati-activities version="2.03">${activities.join('')}</iati-activities>`)
  return file
}
