import { type OpenDatabase, openDatabase } from '@iisg/embedded-postgres'
import { demonstrationSecrets, type Installation } from '@iisg/settings'
import { buildSites } from './build.ts'
import { startCaretaker } from './caretaker.ts'
import type { Child } from './child.ts'
import { requireFreePorts } from './ports.ts'
import { type Mode, programsOf } from './programs.ts'
import { requireDatabase } from './require-database.ts'
import { startLogged } from './start-logged.ts'
import { together, unlessAborted } from './together.ts'

/** The whole installation while it runs. */
export type Launched = {
  /** The password of the demonstration's accounts, where this is one. */
  demoPassword: string | undefined
  /** Settles when one of the programs has ended, with a sentence about it. */
  ended: Promise<string>
  stop: () => Promise<void>
}

/**
 * Starts everything and settles when every program answers that it is ready. Where something
 * fails, or `signal` asks to give up, whatever runs already is stopped before it refuses.
 */
export async function launch(
  mode: Mode,
  installation: Installation,
  signal: AbortSignal,
): Promise<Launched> {
  await requireFreePorts(installation)
  if (installation.kind === 'production') await requireDatabase(installation.ownerUrl)
  const caretaker = startCaretaker(installation.dataDir)
  const stopping: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const step of stopping.splice(0)) await step()
    caretaker.dismiss()
  }

  try {
    const [database] = await together(
      signal,
      () => readyDatabase(installation, stopping),
      (giveUp) => (mode === 'start' ? buildSites(giveUp) : Promise.resolve()),
    )
    signal.throwIfAborted()

    const { authSecret, sealSecret, demoPassword } = secretsOf(installation)
    const plan = { mode, installation, database, authSecret, sealSecret }
    const children = programsOf(plan).map((program) => startLogged(mode, installation, program))
    stopping.unshift(() => stopAll(children))
    caretaker.watch(children)
    await unlessAborted(signal, Promise.all(children.map((child) => child.ready())))

    return { demoPassword, ended: firstEndOf(children), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function readyDatabase(
  installation: Installation,
  stopping: (() => Promise<void>)[],
): Promise<OpenDatabase> {
  const database = await openDatabase(installation)
  stopping.push(database.close)
  // Loaded while PostgreSQL and the build are at work on their own.
  const { prepareDatabase } = await import('./prepare-database.ts')
  await prepareDatabase(installation, database)
  return database
}

function secretsOf(installation: Installation) {
  if (installation.kind === 'demonstration') return demonstrationSecrets(installation)
  const { authSecret, sealSecret } = installation.secrets
  return { authSecret, sealSecret, demoPassword: undefined }
}

async function stopAll(children: Child[]): Promise<void> {
  await Promise.all(children.map((child) => child.stop()))
}

function firstEndOf(children: Child[]): Promise<string> {
  return Promise.race(
    children.map(async ({ name, ended }) => `The program "${name}" ${await ended}.`),
  )
}
