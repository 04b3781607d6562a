import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { identityOf } from './process-identity.ts'
import { enter, leave } from './users.ts'

describe('whoever leaves a database', () => {
  test('is the last when nobody else is there', () => {
    const folder = somewhere()
    enter(folder)

    expect(leave(folder)).toBe(true)
  })

  test('is not the last while another process uses it', () => {
    const folder = somewhere()
    enter(folder)
    const other = sleeper()
    writeFileSync(path.join(`${folder}.users`, String(other)), identityOf(other) ?? '')

    expect(leave(folder)).toBe(false)
  })

  test('does not wait for a process that was killed and whose number lives on', () => {
    const folder = somewhere()
    enter(folder)
    const other = sleeper()
    writeFileSync(path.join(`${folder}.users`, String(other)), `${other} born-long-ago`)

    expect(leave(folder)).toBe(true)
  })
})

function somewhere(): string {
  const parent = mkdtempSync(path.join(tmpdir(), 'iisg-users-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  return path.join(parent, 'postgres')
}

function sleeper(): number {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  if (child.pid === undefined) throw new Error('could not start a process')
  return child.pid
}
