import { setTimeout as pause } from 'node:timers/promises'
import type { Charges } from './caretaker.ts'

const patienceSeconds = Number(process.argv[2])
let identities: string[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('message', (charges: Charges) => {
  identities = charges.identities
})
process.on('disconnect', clearUp)
if (!process.connected) await clearUp()

/** The launcher is gone. Its programs know that too and end; whoever does not is killed. */
async function clearUp(): Promise<void> {
  // Hardly ever needed, so loaded only now: while it starts, others want the processor.
  const { closeAbandoned, identityOf } = await import('@iisg/embedded-postgres')
  const { settingsOf } = await import('@iisg/settings')
  const alive = () =>
    identities.filter((identity) => identityOf(numberIn(identity)) === identity).map(numberIn)

  for (const pid of alive()) process.kill(pid, 'SIGTERM')
  for (const start = Date.now(); Date.now() - start < patienceSeconds * 1000; ) {
    if (alive().length === 0) break
    await pause(50)
  }
  // A program may have helpers of its own: the group goes as a whole.
  for (const pid of alive()) process.kill(-pid, 'SIGKILL')

  await closeAbandoned(settingsOf('launcher', process.env))
}

function numberIn(identity: string): number {
  return Number.parseInt(identity, 10)
}
