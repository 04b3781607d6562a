import { spawn } from 'node:child_process'
import path from 'node:path'
import { identityOf } from '@iisg/embedded-postgres'
import type { Child } from './child.ts'
import { root } from './root.ts'

/** A process that clears up after a launcher that was killed and so could not do it itself. */
export type Caretaker = {
  /** Names the programs that must end with the launcher. */
  watch: (children: readonly Child[]) => void
  /** The launcher has stopped everything in order: nothing is left to do. */
  dismiss: () => void
}

/** What the launcher tells its caretaker: who runs, each as a text that no other process has. */
export type Charges = { identities: string[] }

/** Starts one. It kills programs that have not ended by themselves after `patienceSeconds`. */
export function startCaretaker(dataDir: string, patienceSeconds = 5): Caretaker {
  // Of a process group of its own: Ctrl-C and a killed terminal are not meant for it.
  const program = path.join(root, 'tooling/launch/take-care.ts')
  const caretaker = spawn(process.execPath, [program, String(patienceSeconds)], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  caretaker.unref()
  // Without one the launcher still works: only a kill would leave something behind.
  caretaker.on('error', ({ message }) => process.stderr.write(`[caretaker] ${message}\n`))

  return {
    watch: (children) => {
      const identities = children.map(({ pid }) => identityOf(pid))
      caretaker.send({ identities: identities.filter((one) => one !== undefined) })
    },
    dismiss: () => {
      caretaker.kill('SIGKILL')
    },
  }
}
