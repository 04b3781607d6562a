import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { fleetingFolder } from './fleeting.ts'
import { PostgresProblem } from './problem.ts'
import { stopServer } from './server.ts'
import { startEmbeddedPostgres } from './start.ts'

const parent = mkdtempSync(path.join(fleetingFolder(), 'iisg-postgres-test-'))
chmodSync(parent, 0o755)
afterAll(() => rmSync(parent, { recursive: true }))

/** Making a cluster takes longest: most tests use the same, each of them with a server of its own. */
const shared = placeFor('shared')
const { folder } = shared

describe('the PostgreSQL that we bring along', () => {
  afterEach(() => stopServer(folder, 'at once'))

  test('takes connections once it is started, and none once it is stopped', async () => {
    const server = await startEmbeddedPostgres(shared)

    expect(await listens(server.url)).toBe(true)

    await server.stop()
    expect(await listens(server.url)).toBe(false)
  })

  test('adopts the server that a killed launcher left behind', async () => {
    const first = await startEmbeddedPostgres(shared)

    const second = await startEmbeddedPostgres(shared)

    expect(second).toMatchObject({ adopted: true, url: first.url })
  })

  test('lives only once where two start at the same time', async () => {
    const untouched = placeFor('untouched')
    onTestFinished(() => stopServer(untouched.folder, 'at once'))

    const [one, other] = await Promise.all([
      startEmbeddedPostgres(untouched),
      startEmbeddedPostgres(untouched),
    ])

    expect(one.url).toBe(other.url)
  })

  test('starts although its old number is now another program’s', async () => {
    const first = await startEmbeddedPostgres(shared)
    const lock = path.join(folder, 'postmaster.pid')
    const lines = readFileSync(lock, 'utf8').split('\n')
    await first.stop()
    writeFileSync(lock, [process.pid, ...lines.slice(1)].join('\n'))

    const second = await startEmbeddedPostgres(shared)

    expect(await listens(second.url)).toBe(true)
  })

  test('keeps its data to its owner', async () => {
    await startEmbeddedPostgres(shared)

    expect(readFileSync(path.join(folder, 'pg_hba.conf'), 'utf8')).not.toMatch(/\btrust$/m)
  })

  test('says so when the data are of another version', async () => {
    await (await startEmbeddedPostgres(shared)).stop()
    const version = path.join(folder, 'PG_VERSION')
    const ours = readFileSync(version)
    onTestFinished(() => writeFileSync(version, ours))
    writeFileSync(version, '17\n')

    const refusal = startEmbeddedPostgres(shared)

    await expect(refusal).rejects.toThrow(PostgresProblem)
    await expect(refusal).rejects.toThrow('is of PostgreSQL 17, ours is 18')
  })
})

function placeFor(name: string) {
  return { folder: path.join(parent, name), ownerPassword: 'correct horse', durable: false }
}

function listens(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => resolve(socket.destroy() !== undefined))
    socket.once('error', () => resolve(false))
  })
}
