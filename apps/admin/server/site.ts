import type { Db } from '@iisg/db'
import type { SealKey } from '@iisg/db/snapshots'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import type { SignIn } from '../app/sign-in/sign-in.ts'
import { admit } from './admit.ts'
import { health } from './health.ts'
import { keepingTyped } from './keeping-typed.ts'
import { limitForms } from './limit-forms.ts'
import { logRequests } from './log-requests.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

type Site = {
  db: Db
  sealKey: SealKey
  signIn: SignIn
  log: Logger
  publicUrl: string
  trustProxy: false | number | string[]
  dev: boolean
  /** Serves what pages are made with: style sheets, fonts. */
  assets: RequestHandler
  build: ServerBuild | (() => Promise<ServerBuild>)
}

/** The admin, as a chain that each request passes through. */
export function siteOf(parts: Site): Express {
  const { db, sealKey, signIn, log, publicUrl, trustProxy, dev, assets, build } = parts
  const site = express()
  site.disable('x-powered-by')
  site.set('trust proxy', trustProxy)

  site.use(logRequests(log), securityHeaders({ dev }))
  site.use(health(db))
  site.use(compression(), assets)
  site.use(sameOrigin, limitForms, admit(signIn))
  // Not `all('*')`: that would take an address apart, and fail where it is no text.
  site.use(
    createRequestHandler({
      build:
        typeof build === 'function' ? async () => keepingTyped(await build()) : keepingTyped(build),
      getLoadContext: ({ ip = '' }, { locals }) => ({
        db,
        sealKey,
        signIn,
        publicUrl,
        viewer: locals.viewer,
        clientAddress: ip,
        reportFault: (fault) => locals.log.error({ err: fault }),
      }),
    }),
  )
  site.use(fault)
  return site
}

/** What failed before a page could be asked, such as the session's query. */
const fault: ErrorRequestHandler = (error, _request, response, next) => {
  response.locals.log.error({ err: error })
  if (response.headersSent) next(error)
  else response.status(500).type('text').send('Something went wrong. The fault is ours.')
}
