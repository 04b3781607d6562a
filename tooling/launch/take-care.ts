import { setTimeout as pause } from 'node:timers/promises'
import { closeAbandoned, identityOf } from '@iisg/embedded-postgres'
import { settingsOf } from '@iisg/settings'
import type { Charges } from './caretaker.ts'

const patienceSeconds = Number(process.argv[2])
const installation = settingsOf('launcher', process.env)
let identities: string[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('message', (charges: Charges) => {
  identities = charges.identities
})
process.on('disconnect', clearUp)
if (!process.connected) await clearUp()

/** The launcher is gone. Its programs know that too and end; whoever does not is killed. */
async function clearUp(): Promise<void> {
  for (const pid of alive()) process.kill(pid, 'SIGTERM')
  for (const start = Date.now(); Date.now() - start < patienceSeconds * 1000; ) {
    if (alive().length === 0) break
    await pause(50)
  }
  // A program may have helpers of its own: the group goes as a whole.
  for (const pid of alive()) process.kill(-pid, 'SIGKILL')

  await closeAbandoned(installation)
}

function alive(): number[] {
  const running = identities.filter((identity) => identityOf(numberIn(identity)) === identity)
  return running.map(numberIn)
}

function numberIn(identity: string): number {
  return Number.parseInt(identity, 10)
}
