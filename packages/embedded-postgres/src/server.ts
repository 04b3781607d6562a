import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, surroundings } from './cluster.ts'
import { freePort } from './free-port.ts'
import { isPostgres, type Postmaster, postmasterOf, removeStaleLock } from './postmaster.ts'
import { PostgresProblem, problemIn } from './problem.ts'

const startsWithinSeconds = 60
const stopsWithinSeconds = 30

/** Starts the server of a cluster and waits until it takes connections. */
export async function startServer(cluster: Cluster): Promise<Postmaster> {
  const { folder, binaries, account } = cluster
  removeStaleLock(folder)
  const log = path.join(folder, 'server.log')
  const output = openSync(log, sizeOf(log) > 5_000_000 ? 'w' : 'a', 0o600)
  const from = sizeOf(log)

  // Of a process group of its own: Ctrl-C is for whoever started us, who then stops us in order.
  const server = spawn(path.join(binaries, 'bin/postgres'), await optionsOf(cluster), {
    ...surroundings(account),
    stdio: ['ignore', output, output],
    detached: true,
  })
  const failed = new Promise<Error>((resolve) => server.once('error', resolve))
  closeSync(output)
  server.unref()

  for (let waited = 0; waited < startsWithinSeconds * 1000; waited += 10) {
    const running = postmasterOf(folder)
    if (running?.ready && running.pid === server.pid) return running
    if (server.pid === undefined) throw new PostgresProblem(`${(await failed).message}.`)
    if (server.exitCode !== null || server.signalCode !== null)
      throw problemIn(readFileSync(log, 'utf8').slice(from), folder)
    await pause(10)
  }
  server.kill('SIGQUIT')
  throw problemIn('it took more than a minute.', folder)
}

/** Stops a server. It ends what it is doing and signs everybody off; `at once` skips even that. */
export async function stopServer(folder: string, how: 'in order' | 'at once'): Promise<void> {
  const running = postmasterOf(folder)
  if (!running) return

  process.kill(running.pid, how === 'in order' ? 'SIGINT' : 'SIGQUIT')
  for (let waited = 0; waited < stopsWithinSeconds * 1000; waited += 10) {
    if (!isPostgres(running.pid)) return
    await pause(10)
  }
  throw new PostgresProblem(`The database in ${folder} did not stop within half a minute.`)
}

async function optionsOf({ folder, durable }: Cluster): Promise<string[]> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    // As much as all of our data: what is looked up is in memory, or on a disk without moving parts.
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', folder, '-p', String(await freePort()), ...options]
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
