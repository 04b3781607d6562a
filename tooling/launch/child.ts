import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { StartProblem } from './problem.ts'
import type { Program } from './program.ts'

/** A program that runs. */
export type Child = {
  name: string
  pid: number
  /** Settles when the program has ended, with how it did. */
  ended: Promise<string>
  /** Settles when the program answers that it can do its work; refuses if it ends before. */
  ready: () => Promise<void>
  /** Asks it to end, and insists after a while. */
  stop: () => Promise<void>
}

const readyWithinSeconds = 60
const stopsWithinSeconds = 12
/** Milliseconds between two questions whether a program is ready, before and after its sign. */
const [seldom, often] = [250, 10]

/** Starts a program. Each line that it writes goes to `hear`. */
export function startChild(program: Program, hear: (line: string) => void): Child {
  // Of a process group of its own, so that Ctrl-C comes to us alone and we stop all in order. The
  // channel tells the program when we are gone, even if we were killed.
  const child = spawn(process.execPath, program.args, {
    cwd: program.folder,
    env: program.env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface({ input: output }).on('line', hear)
  }
  const ended = endOf(child)

  if (child.pid === undefined) throw new StartProblem(`${process.execPath} cannot be started.`)
  return {
    name: program.name,
    pid: child.pid,
    ended,
    ready: () => readyBefore(program, ended, signOf(child)),
    stop: () => stop(child, ended),
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    // Not "exit": the last lines that it wrote are often the reason.
    const [code, signal] = await once(child, 'close')
    return signal ? `was ended by ${signal}` : `ended with code ${code}`
  } catch (error) {
    return error instanceof Error ? `could not be started: ${error.message}` : String(error)
  }
}

/** Settles when the program gives a sign that it has loaded and begins to work. */
async function signOf(child: ChildProcess): Promise<void> {
  await once(child, 'message').catch(() => undefined) // That it could not be started, `ended` tells.
}

/**
 * Until a program gives a sign it is hardly asked: asking takes the processor from those who load.
 * Where none comes, as from one that is watched for changes, it is asked all the same.
 */
async function readyBefore(
  { name, readyUrl }: Program,
  ended: Promise<string>,
  sign: Promise<void>,
): Promise<void> {
  let end: string | undefined
  ended.then((how) => {
    end = how
  })
  let gap = seldom
  const signed = sign.then(() => {
    gap = often
  })

  for (const start = Date.now(); Date.now() - start < readyWithinSeconds * 1000; ) {
    if (end !== undefined) throw new StartProblem(`The program "${name}" ${end}.`)
    if (await answers(readyUrl)) return
    await (gap === seldom ? Promise.race([pause(gap), signed, ended]) : pause(gap))
  }
  throw new StartProblem(`The program "${name}" was not ready within a minute.`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    // Nobody listens yet.
    return false
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const late = pause(stopsWithinSeconds * 1000, 'late', { ref: false })
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL')
  await ended
}
