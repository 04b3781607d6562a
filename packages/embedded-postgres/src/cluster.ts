import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './account.ts'
import { renameOrDiscard } from './binaries.ts'
import { PostgresProblem, problemIn } from './problem.ts'

/** A folder of databases and how to work on it. */
export type Cluster = {
  folder: string
  binaries: string
  account: Account | undefined
  ownerPassword: string
  /** Whether it must outlive a power cut. Tests do not need that and are faster without. */
  durable: boolean
}

/** The login that owns our database: it may make tables and logins and is no superuser. */
export const owner = 'iisg_owner'

/** The database that holds everything. */
export const database = 'iisg'

/** Creates the cluster unless it is there. A start that was killed half-way leaves no half cluster. */
export function ensureCluster(cluster: Cluster): void {
  const { folder } = cluster
  if (existsSync(path.join(folder, 'PG_VERSION'))) requireVersion18(folder)
  else createCluster(cluster)
}

function requireVersion18(folder: string): void {
  const version = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version === '18') return
  throw new PostgresProblem(
    `The database in ${folder} is of PostgreSQL ${version}, ours is 18: dump it with its own and load it here.`,
  )
}

function createCluster(cluster: Cluster): void {
  const { folder } = cluster
  const unfinished = `${folder}.unfinished-${process.pid}`
  try {
    mkdirSync(path.dirname(folder), { recursive: true, mode: 0o755 })
    mkdirSync(unfinished, { mode: 0o700 })
    giveTo(cluster.account, unfinished)
    initialise({ ...cluster, folder: unfinished })
    createOwnerAndDatabase({ ...cluster, folder: unfinished })
    renameOrDiscard(unfinished, folder)
  } catch (error) {
    throw isDiskFull(error) ? problemIn('No space left on device', folder) : error
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function initialise({ folder, binaries, account, ownerPassword, durable }: Cluster): void {
  const passwordFile = `${folder}.password`
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 })
  giveTo(account, passwordFile)
  try {
    const choices = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    const text = [
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ]
    const speed = durable ? [] : ['--no-sync']
    const args = ['-D', folder, ...choices, ...text, ...speed, '--no-instructions']
    const made = spawnSync(path.join(binaries, 'bin/initdb'), args, surroundings(account))
    if (made.status !== 0) throw problemIn(String(made.stderr ?? made.error), folder)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** In single-user mode, before anybody can connect: an owner who is nobody's superuser. */
function createOwnerAndDatabase({ folder, binaries, account, ownerPassword }: Cluster): void {
  const statements = [
    `create role ${owner} login createdb createrole password '${ownerPassword.replaceAll("'", "''")}'`,
    `grant pg_signal_backend to ${owner}`,
    `create database ${database} owner ${owner}`,
  ]
  const made = spawnSync(
    path.join(binaries, 'bin/postgres'),
    ['--single', '-D', folder, '-c', 'fsync=off', 'template1'],
    { ...surroundings(account), input: statements.map((statement) => `${statement};\n`).join('') },
  )
  // Single-user mode ends with 0 whatever happened, so its words have to be read.
  const said = `${made.stdout}${made.stderr}`
  if (made.status !== 0 || /ERROR:|FATAL:|PANIC:/.test(said)) throw problemIn(said, folder)
}

/** What PostgreSQL's programs run in: no language of ours, and a folder that everyone may enter. */
export function surroundings(account: Account | undefined) {
  const home = account ? '/tmp' : process.env.HOME
  return { ...account, cwd: '/', env: { ...process.env, LC_ALL: 'C', HOME: home } }
}

function giveTo(account: Account | undefined, place: string): void {
  if (account) chownSync(place, account.uid, account.gid)
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}
