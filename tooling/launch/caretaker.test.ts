import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fleetingFolder, freePort, identityOf, openDatabase } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'

describe('a launcher that is killed outright', () => {
  test('leaves no program behind, not even one that is deaf', { timeout: 30_000 }, async () => {
    const { launcher, children } = await launched(emptyFolder())
    expect(children.map(identityOf)).not.toContain(undefined)

    launcher.kill('SIGKILL')
    // Its caretaker holds the other end of the error output until it has done its work.
    await text(launcher.stderr)

    expect(children.map(identityOf)).toEqual([undefined, undefined])
  })

  test('leaves the database to others who still use it', { timeout: 30_000 }, async () => {
    const folder = emptyFolder()
    const database = await openDatabase(settingsOf('launcher', { DATA_DIR: folder }))
    onTestFinished(database.close)
    const { launcher } = await launched(folder)

    launcher.kill('SIGKILL')
    await text(launcher.stderr)

    const client = new pg.Client(database.ownerUrl)
    await client.connect()
    await client.end()
  })
})

async function launched(folder: string) {
  const launcher = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'testing/launcher.ts')],
    {
      env: { ...process.env, DATA_DIR: folder, PUBLIC_PORT: String(await freePort()) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const [line] = await once(launcher.stdout.setEncoding('utf8'), 'data')
  const children: number[] = JSON.parse(line)
  onTestFinished(() => {
    for (const pid of children) if (identityOf(pid)) process.kill(pid, 'SIGKILL')
  })
  return { launcher, children }
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(fleetingFolder(), 'iisg-caretaker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
