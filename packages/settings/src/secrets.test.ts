import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Demonstration } from './installation.ts'
import { readSettings } from './read-settings.ts'
import { demonstrationSecrets } from './secrets.ts'

describe('the secrets of the demonstration', () => {
  test('stay the same from start to start', () => {
    const demonstration = demonstrationIn(emptyFolder())

    expect(demonstrationSecrets(demonstration)).toEqual(demonstrationSecrets(demonstration))
  })

  test('gain one that an earlier version did not know, and keep the others', () => {
    const folder = emptyFolder()
    const { sealSecret: _, ...known } = demonstrationSecrets(demonstrationIn(folder))
    writeFileSync(path.join(folder, 'secrets.json'), JSON.stringify(known))

    const completed = demonstrationSecrets(demonstrationIn(folder))

    expect(completed).toMatchObject(known)
    expect(completed.sealSecret).toHaveLength(43)
    expect(demonstrationSecrets(demonstrationIn(folder))).toEqual(completed)
  })

  test('differ from one installation to the next', () => {
    const [one, other] = [demonstrationIn(emptyFolder()), demonstrationIn(emptyFolder())]

    expect(demonstrationSecrets(one).authSecret).not.toBe(demonstrationSecrets(other).authSecret)
  })

  test('can be read by their owner alone', () => {
    const folder = emptyFolder()

    demonstrationSecrets(demonstrationIn(folder))

    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  test('yield to what the environment says', () => {
    const demonstration = demonstrationIn(emptyFolder(), { DEMO_PASSWORD: 'shown on the screen' })

    expect(demonstrationSecrets(demonstration).demoPassword).toBe('shown on the screen')
  })
})

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

function demonstrationIn(folder: string, env: NodeJS.ProcessEnv = {}): Demonstration {
  const read = readSettings({ DATA_DIR: folder, ...env }, 'launcher')
  if (!read.ok || read.settings.kind !== 'demonstration') throw new Error('not a demonstration')
  return read.settings
}
