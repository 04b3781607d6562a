import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort, identityOf } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Child, startChild } from './child.ts'
import type { Program } from './program.ts'
import { startLogged } from './start-logged.ts'
import { failing, standIn } from './testing/programs.ts'

describe('a program that the launcher starts', () => {
  test('is ready once it says so', async () => {
    const { child } = started(standIn(await freePort()))

    await expect(child.ready()).resolves.toBeUndefined()
  })

  test('ends in order when it is asked to, and all that it said was heard', async () => {
    const { child, heard } = started(standIn(await freePort()))
    await child.ready()

    await child.stop()

    expect(heard).toEqual(['listening', 'closing'])
    expect(await child.ended).toBe('ended with code 0')
    expect(identityOf(child.pid)).toBeUndefined()
  })

  test('is not waited for when it ends before it is ready', async () => {
    const { child } = started(failing('no'))

    await expect(child.ready()).rejects.toThrow('The program "failing" ended with code 3.')
  })

  test('tells its last words and where its log is when it fails to start', async () => {
    const installation = settingsOf('launcher', { DATA_DIR: emptyFolder() })
    const child = startLogged('start', installation, failing('the moon is full'))

    await expect(child.ready()).rejects.toThrow(/the moon is full\nIts log is .*failing\.log/)

    const log = path.join(installation.dataDir, 'logs/failing.log')
    expect(readFileSync(log, 'utf8')).toBe('the moon is full\n')
  })
})

function started(program: Program): { child: Child; heard: string[] } {
  const heard: string[] = []
  const child = startChild(program, (line) => heard.push(line))
  onTestFinished(() => child.stop())
  return { child, heard }
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'iisg-child-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}
