import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Database } from '@iisg/db'
import { listCycles } from '@iisg/db/cycles'
import { sealKeyOf, snapshotFile, type VerificationCheck, verificationOf } from '@iisg/db/snapshots'
import { demonstrationSecrets, type Installation, settingsOf } from '@iisg/settings'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { CommandProblem } from '../problem.ts'
import { whereCalled } from '../where-called.ts'
import { withDb } from '../with-database.ts'

export const verifyCommand = command({
  summary: 'Verify a frozen mapping cycle',
  usage: 'CYCLE-OR-FILE',
  words: { least: 1, most: 1, what: 'a frozen cycle, or the file that was downloaded of one' },
  options: {},
  details: [
    'The content must have the fingerprint that was sealed, the signature must fit, the figures must\nfollow from the records, and the errata must be a chain from the seal on.',
    'For a file, no database is needed. The fingerprint is the SHA-256 of its first line:\nhead -n 1 FILE | tr -d "\\n" | sha256sum',
  ],

  run: async ({ words: [name = ''], env, output }) => {
    const file = path.resolve(whereCalled(env), name)
    const text = existsSync(file)
      ? readFileSync(file, 'utf8')
      : await withDb(env, (db) => snapshotCalled(db, name))
    const verification = verificationOf(text)
    if (!verification) throw new CommandProblem(`${name} is not the file of a frozen cycle.`)

    const { label, by, frozenAt, publicKey, checks } = verification
    const isOurs = publicKey === ourKey(env)
    output.result({ ...verification, isOurs }, [
      `${label}, frozen at ${frozenAt} by ${by}.`,
      ...checks.map(({ what, holds }) => `${holds ? 'holds' : 'BROKEN'}  ${sentences[what]}`),
      isOurs
        ? 'The key is the one of this installation.'
        : `The key is not the one of this installation: ${publicKey}`,
    ])
    return checks.every(({ holds }) => holds) ? exitCode.done : exitCode.failed
  },
})

const sentences: Record<VerificationCheck, string> = {
  content: 'The content has the fingerprint that was sealed.',
  signature: 'The signature fits the fingerprint, the name and the instant.',
  figures: 'The figures follow from the records.',
  errata: 'The errata are a chain from the seal on.',
}

async function snapshotCalled(db: Database, name: string): Promise<string> {
  const cycles = await listCycles(db)
  const cycle = cycles.find(({ id, label }) => id === name || label === name)
  if (!cycle) throw new CommandProblem(`There is no file and no mapping cycle "${name}".`)
  const file = await snapshotFile(db, cycle.id, 'secretariat')
  if (file === undefined) throw new CommandProblem(`The ${cycle.label} is not frozen.`)
  return file
}

function ourKey(env: NodeJS.ProcessEnv): string {
  return sealKeyOf(sealSecretOf(settingsOf('cli', env))).publicKey
}

function sealSecretOf(installation: Installation): string {
  if (installation.kind === 'production') return installation.secrets.sealSecret
  return demonstrationSecrets(installation).sealSecret
}
