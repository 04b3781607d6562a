import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '@iisg/db'
import { openDatabase } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import { describe, expect, onTestFinished, test } from 'vitest'
import { call } from '../testing/call.ts'

describe('iisg db migrate', () => {
  test('makes the tables of an empty database, and is safe to repeat', async () => {
    const env = { DATA_DIR: emptyFolder() }

    const first = await call(['db', 'migrate'], env)
    const second = await call(['db', 'migrate', '--json'], env)

    expect(first).toEqual({ code: 0, said: 'The database is up to date.\n', complained: '' })
    expect(JSON.parse(second.said)).toEqual({ upToDate: true })
    expect(await needsIn(env)).toEqual([])
  })
})

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function needsIn(env: NodeJS.ProcessEnv): Promise<unknown[]> {
  const { appUrl, close } = await openDatabase(settingsOf('cli', env))
  const db = connect(appUrl)
  const needs = await db.selectFrom('need').select('id').execute()
  await db.destroy()
  await close()
  return needs
}
