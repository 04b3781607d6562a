import { settingsOf } from '@iisg/settings'
import { startCaretaker } from '../caretaker.ts'
import { startChild } from '../child.ts'
import { deaf, standIn } from './programs.ts'

/** A launcher of two programs, one of which is deaf, for tests that kill it. */
const { dataDir, publicPort } = settingsOf('launcher', process.env)
const caretaker = startCaretaker(dataDir, 1)
const children = [standIn(publicPort), deaf()].map((program) =>
  startChild(program, () => undefined),
)
caretaker.watch(children)

await children[0]?.ready()
process.stdout.write(`${JSON.stringify(children.map(({ pid }) => pid))}\n`)
