import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { connect } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fleetingFolder } from './fleeting.ts'
import { PostgresProblem } from './problem.ts'
import { stopServer } from './server.ts'
import { startEmbeddedPostgres } from './start.ts'

describe('the PostgreSQL that we bring along', () => {
  test('takes connections once it is started, and none once it is stopped', async () => {
    const server = await startEmbeddedPostgres(await somewhere())

    expect(await listens(server.url)).toBe(true)

    await server.stop()
    expect(await listens(server.url)).toBe(false)
  })

  test('adopts the server that a killed launcher left behind', async () => {
    const place = await somewhere()
    const first = await startEmbeddedPostgres(place)

    const second = await startEmbeddedPostgres(place)

    expect(second).toMatchObject({ adopted: true, url: first.url })
  })

  test('lives only once where two start at the same time', async () => {
    const place = await somewhere()

    const [one, other] = await Promise.all([
      startEmbeddedPostgres(place),
      startEmbeddedPostgres(place),
    ])

    expect(one.url).toBe(other.url)
  })

  test('starts although its old number is now another program’s', async () => {
    const place = await somewhere()
    const first = await startEmbeddedPostgres(place)
    const lock = path.join(first.folder, 'postmaster.pid')
    const lines = readFileSync(lock, 'utf8').split('\n')
    await first.stop()
    writeFileSync(lock, [process.pid, ...lines.slice(1)].join('\n'))

    const second = await startEmbeddedPostgres(place)

    expect(await listens(second.url)).toBe(true)
  })

  test('keeps its data to its owner', async () => {
    const { folder } = await startEmbeddedPostgres(await somewhere())

    expect(readFileSync(path.join(folder, 'pg_hba.conf'), 'utf8')).not.toMatch(/\btrust$/m)
  })

  test('says so when the data are of another version', async () => {
    const place = await somewhere()
    const server = await startEmbeddedPostgres(place)
    await server.stop()
    writeFileSync(path.join(server.folder, 'PG_VERSION'), '17\n')

    const refusal = startEmbeddedPostgres(place)

    await expect(refusal).rejects.toThrow(PostgresProblem)
    await expect(refusal).rejects.toThrow('is of PostgreSQL 17, ours is 18')
  })
})

async function somewhere() {
  const parent = await mkdtemp(path.join(fleetingFolder(), 'iisg-postgres-test-'))
  chmodSync(parent, 0o755)
  const place = {
    folder: path.join(parent, 'data'),
    ownerPassword: 'correct horse',
    durable: false,
  }
  onTestFinished(async () => {
    await stopServer(place.folder, 'at once')
    rmSync(parent, { recursive: true, force: true })
  })
  return place
}

function listens(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.once('connect', () => resolve(socket.destroy() !== undefined))
    socket.once('error', () => resolve(false))
  })
}
