import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PublicDb } from '@iisg/db'
import { test as base } from '@iisg/db/testing'
import { Router } from 'express'
import { pino } from 'pino'
import { siteOf } from '../../server/site.ts'
import { buildForTests } from './build.ts'

/** The public site over HTTP, as a visitor without scripts meets it. */
export type Site = {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  post: (path: string, body: string, headers?: Record<string, string>) => Promise<Response>
  /** The page at an address, as HTML. @throws where there is none. */
  page: (path: string) => Promise<string>
  /** What has been logged so far, line by line. */
  logged: string[]
}

export const publicUrl = 'https://public.test'

/** Vitest's `test`, with the whole site on a database of the file's own. */
export const test = base.extend<{ site: Site }>({
  site: [
    async ({ publicDb }, use) => {
      const { close, ...site } = await openSite(publicDb)
      await use(site)
      close()
    },
    { scope: 'file' },
  ],
})

/** Opens the site on a port of its own. Whoever opens it closes it. */
export async function openSite(db: PublicDb): Promise<Site & { close: () => void }> {
  const logged: string[] = []
  const log = pino({}, { write: (line) => void logged.push(line) })
  const build = await buildForTests()
  const how = { publicUrl, trustProxy: 1, dev: false } as const
  const server = createServer(siteOf({ db, log, assets: Router(), build, ...how }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // A TCP server's address is an object; a pipe's would be text.
  const { port } = server.address() as AddressInfo

  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { ...siteAt(`http://127.0.0.1:${port}`, logged), close }
}

function siteAt(address: string, logged: string[]): Site {
  const ask = (path: string, init: RequestInit) =>
    fetch(address + path, { redirect: 'manual', ...init })
  const get = (path: string, headers = {}) => ask(path, { headers })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }

  return {
    get,
    post: (path, body, headers = {}) =>
      ask(path, { method: 'POST', body, headers: { ...form, ...headers } }),
    page: async (path) => {
      const answer = await get(path)
      if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
      return answer.text()
    },
    logged,
  }
}
