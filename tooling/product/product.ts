import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePort } from '@iisg/embedded-postgres'
import { root } from '#tooling/launch/root.ts'

/** The whole platform as a user runs it: built, with the demonstration in it, on ports of its own. */
export type Product = {
  publicUrl: string
  adminUrl: string
  inboxUrl: string
  workerUrl: string
  /** What the first screen says about signing in. */
  password: string
  /** The settings it runs with, for commands beside it. */
  env: NodeJS.ProcessEnv
  /** The account it runs as, where that is not ours. */
  as: { uid: number; gid: number } | undefined
  /** From the command to the first screen. */
  seconds: number
  pid: number
  /** Ends it as a person would and tells its exit code. Throws where it has ended by itself. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

type Choices = {
  dataDir: string
  /** The checkout to run; this one unless it says otherwise. */
  folder?: string
  /** How a person starts it; the launcher itself unless it says otherwise. */
  command?: readonly [string, ...string[]]
  /** The account to run as, with a home folder of its own. */
  as?: { uid: number; gid: number; home: string } | undefined
}

/** What the launcher says last, once everything is ready. */
const ready = 'Ctrl-C stops everything.'

/** Starts the platform and waits until it says that it is running. */
export async function startProduct(choices: Choices): Promise<Product> {
  const { folder = root, command = theLauncher(folder), as } = choices
  const ports = await freePorts()
  const env = {
    ...process.env,
    ...ports,
    DATA_DIR: choices.dataDir,
    HOME: as?.home ?? process.env.HOME,
  }
  const began = performance.now()

  const [program, ...args] = command
  const launcher = spawn(program, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Of a process group of its own, so that it can be sent what a terminal sends on Ctrl-C.
    detached: true,
    ...(as && { uid: as.uid, gid: as.gid }),
  })
  const ended = once(launcher, 'close')
  const { said, isReady } = hear(launcher.stdout, launcher.stderr)
  await Promise.race([isReady, ended])
  const { pid } = launcher
  if (pid === undefined || !said().includes(ready)) throw new Error(`It did not start:\n${said()}`)

  return {
    publicUrl: `http://127.0.0.1:${ports.PUBLIC_PORT}`,
    adminUrl: `http://127.0.0.1:${ports.ADMIN_PORT}`,
    inboxUrl: `http://127.0.0.1:${ports.INBOX_PORT}`,
    workerUrl: `http://127.0.0.1:${ports.WORKER_PORT}`,
    password: /password\s+(\S+)/.exec(said())?.[1] ?? '',
    env,
    as: as && { uid: as.uid, gid: as.gid },
    seconds: (performance.now() - began) / 1000,
    pid,
    stop: async (signal = 'SIGTERM') => {
      if (launcher.exitCode !== null || launcher.signalCode !== null)
        throw new Error(`It ended before it was stopped:\n${said()}`)
      process.kill(-pid, signal)
      const [code] = await ended
      return code
    },
  }
}

function theLauncher(folder: string): [string, ...string[]] {
  return [process.execPath, path.join(folder, 'tooling/launch/main.ts'), 'start']
}

async function freePorts() {
  const [publicPort, adminPort, inboxPort, workerPort, smtpPort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  return {
    PUBLIC_PORT: String(publicPort),
    ADMIN_PORT: String(adminPort),
    INBOX_PORT: String(inboxPort),
    WORKER_PORT: String(workerPort),
    INBOX_SMTP_PORT: String(smtpPort),
  }
}

function hear(...outputs: NodeJS.ReadableStream[]) {
  let text = ''
  const isReady = new Promise<void>((resolve) => {
    for (const output of outputs) {
      output.setEncoding('utf8').on('data', (part) => {
        text += part
        if (text.includes(ready)) resolve()
      })
    }
  })
  return { said: () => text, isReady }
}
