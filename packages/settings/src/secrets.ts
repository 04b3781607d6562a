import { randomBytes, randomInt } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Demonstration } from './installation.ts'

const DemonstrationSecrets = z.object({
  authSecret: z.string(),
  sealSecret: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
  publicPassword: z.string(),
  demoPassword: z.string(),
})
export type DemonstrationSecrets = z.infer<typeof DemonstrationSecrets>

/**
 * The demonstration's secrets: made up on the first start and kept in `DATA_DIR/secrets.json`,
 * which only its owner may read. What the environment names wins.
 */
export function demonstrationSecrets({ dataDir, secrets }: Demonstration): DemonstrationSecrets {
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) keep(file, madeUp())

  const kept = keptIn(file)
  return {
    authSecret: secrets.authSecret ?? kept.authSecret,
    sealSecret: secrets.sealSecret ?? kept.sealSecret,
    ownerPassword: kept.ownerPassword,
    appPassword: secrets.appPassword ?? kept.appPassword,
    publicPassword: secrets.publicPassword ?? kept.publicPassword,
    demoPassword: secrets.demoPassword ?? kept.demoPassword,
  }
}

/** A file from before there was some secret is given it, and keeps the others. */
function keptIn(file: string): DemonstrationSecrets {
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const kept = DemonstrationSecrets.safeParse(told)
  if (kept.success) return kept.data

  const completed = DemonstrationSecrets.parse({ ...madeUp(), ...Object(told) })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${JSON.stringify(completed, null, 2)}\n`, { mode: 0o600 })
  renameSync(mine, file)
  return completed
}

function madeUp(): DemonstrationSecrets {
  return {
    authSecret: randomBytes(32).toString('base64url'),
    sealSecret: randomBytes(32).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
    appPassword: randomBytes(24).toString('base64url'),
    publicPassword: randomBytes(24).toString('base64url'),
    demoPassword: easyToType(),
  }
}

/** Four groups of letters that nobody confuses, about 79 bits: `mkwt-hbzr-pqdn-xvcs`. */
function easyToType(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}

/** Two programs may start at once: the file appears whole, and the first one's stays. */
function keep(file: string, secrets: DemonstrationSecrets): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 })
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(mine, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(mine)
  }
}
