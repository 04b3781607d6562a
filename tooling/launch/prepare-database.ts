import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { hasDemonstration } from '@iisg/db/has-demonstration'
import { migrate } from '@iisg/db/migrate'
import type { OpenDatabase } from '@iisg/embedded-postgres'
import type { Installation } from '@iisg/settings'
import { databaseProblem } from './database-problem.ts'
import { StartProblem } from './problem.ts'
import { root } from './root.ts'

/** Brings the tables up to date and, in a demonstration that is new, its invented content. */
export async function prepareDatabase(
  installation: Installation,
  database: OpenDatabase,
): Promise<void> {
  try {
    await migrate(database)
    if (installation.kind === 'production' || (await hasDemonstration(database.ownerUrl))) return
  } catch (error) {
    throw databaseProblem(error, database.ownerUrl) ?? error
  }
  await seedDemonstration(installation.dataDir)
}

/** The command line knows how; we are only one more who asks for it. */
async function seedDemonstration(dataDir: string): Promise<void> {
  const args = [path.join(root, 'apps/cli/src/main.ts'), 'db', 'seed-demo']
  const seeding = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(seeding, 'close')
  if (code !== 0) throw new StartProblem('The demonstration could not be written.')
}
