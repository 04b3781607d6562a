import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePort } from './free-port.ts'

/** The worker as the launcher starts it: a process of its own. */
export type WorkerProgram = {
  /** What `kill -9` does: no time for a last word. */
  kill: () => Promise<void>
  stop: () => Promise<number | null>
  /** What it wrote, for when something is wrong. */
  said: () => string
}

type Surroundings = { databaseUrl: string; smtpUrl: string; dataDir: string }

export async function startProgram(surroundings: Surroundings): Promise<WorkerProgram> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      APP_DATABASE_URL: surroundings.databaseUrl,
      SMTP_URL: surroundings.smtpUrl,
      WORKER_PORT: String(await freePort()),
      PUBLIC_URL: 'https://iisg.example',
      DATA_DIR: surroundings.dataDir,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (part) => {
      said += part
    })
  }
  return {
    kill: () => ended(child, 'SIGKILL').then(() => undefined),
    stop: () => ended(child, 'SIGTERM'),
    said: () => said,
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode
  const end = once(child, 'exit')
  child.kill(signal)
  const [code] = await end
  return code
}
