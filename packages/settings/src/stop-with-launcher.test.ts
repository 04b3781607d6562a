import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'

const module = new URL('stop-with-launcher.ts', import.meta.url).href

describe('a program that stops with its launcher', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends in order on %s', async (signal) => {
    const program = await started('await pause(50); say("closed")')

    program.kill(signal)

    expect(await endOf(program)).toEqual({ code: 0, said: 'closed' })
  })

  test('ends in order when the channel to the launcher breaks', async () => {
    const program = await started('say("closed")')

    program.disconnect()

    expect(await endOf(program)).toEqual({ code: 0, said: 'closed' })
  })

  test('shuts down once, however often it is told', async () => {
    const program = await started('say("closed"); await pause(100)')

    program.kill('SIGTERM')
    program.kill('SIGINT')
    program.disconnect()

    expect(await endOf(program)).toEqual({ code: 0, said: 'closed' })
  })

  test('ends with code 1 when shutting down fails', async () => {
    const program = await started('throw new Error("a socket was left")')

    program.kill('SIGTERM')

    expect(await endOf(program)).toEqual({ code: 1, said: '' })
  })
})

async function started(shutdown: string): Promise<ChildProcess> {
  const code = `
    import { setTimeout as pause } from 'node:timers/promises'
    import { stopWithLauncher } from ${JSON.stringify(module)}
    const say = (word) => process.stdout.write(word)
    stopWithLauncher(async () => { ${shutdown} })
    setInterval(() => {}, 1000)`
  const program = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  })
  onTestFinished(() => {
    program.kill('SIGKILL')
  })
  // The sign that it gives: from here on it hears.
  await once(program, 'message')
  return program
}

async function endOf(program: ChildProcess): Promise<{ code: unknown; said: string }> {
  const output = program.stdout
  if (output === null) throw new Error('The program has no output.')
  const [said, [code]] = await Promise.all([text(output), once(program, 'exit')])
  return { code, said }
}
