import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectSignIn } from '@iisg/db/accounts'
import { sealKeyOf } from '@iisg/db/snapshots'
import { test as base, type TestDatabase } from '@iisg/db/testing'
import { Router } from 'express'
import { pino } from 'pino'
import { openSignIn, type SignIn } from '#app/sign-in/sign-in.ts'
import { siteOf } from '../../server/site.ts'
import { buildOf } from './build.ts'

/** A browser as far as a test needs one: it keeps cookies and does not follow redirects. */
export type Visitor = {
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  post: (
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

/** The pages that such a test may open: put together before the first test's time begins to run. */
const build = await buildOf(['sign-in', 'accounts', 'layout'])

/** The site over HTTP, for what no loader or action can show by itself. */
export const test = base.extend<{ signIn: SignIn; site: string; visitor: Visitor }>({
  signIn: [
    async ({ database }, use) => {
      const { signIn, close } = signInFor(database)
      await use(signIn)
      await close()
    },
    { scope: 'file' },
  ],
  site: [
    async ({ db, signIn }, use) => {
      const server = createServer()
      const [log, assets] = [pino({ level: 'silent' }), Router()]
      const publicUrl = 'http://public.test'
      const sealKey = sealKeyOf('a secret that only tests know')
      const how = { publicUrl, sealKey, trustProxy: false, dev: false } as const
      server.on('request', siteOf({ db, signIn, log, assets, build, ...how }))
      await once(server.listen(0, '127.0.0.1'), 'listening')
      // A TCP server's address is an object; a pipe's would be text.
      const { port } = server.address() as AddressInfo

      await use(`http://127.0.0.1:${port}`)
      server.closeAllConnections()
      server.close()
    },
    { scope: 'file' },
  ],
  visitor: ({ site }, use) => use(visitorOf(site)),
})

function signInFor({ db, appUrl }: TestDatabase) {
  const signInDb = connectSignIn(appUrl, 2)
  const signIn = openSignIn(db, {
    database: { db: signInDb, type: 'postgres' },
    adminUrl: 'http://admin.test',
    secret: 'a secret that only tests know, nobody else',
  })
  return { signIn, close: () => signInDb.destroy() }
}

function visitorOf(site: string): Visitor {
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie !== '' && { cookie }), ...init.headers }
    const answer = await fetch(site + path, { ...init, headers, redirect: 'manual' })
    for (const each of answer.headers.getSetCookie()) keepCookie(jar, each)
    return answer
  }

  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = { origin: site }) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  }
}

function keepCookie(jar: Map<string, string>, cookie: string): void {
  const [pair = '', ...attributes] = cookie.split('; ')
  const [name = '', value = ''] = pair.split('=')
  if (attributes.includes('Max-Age=0')) jar.delete(name)
  else jar.set(name, value)
}
