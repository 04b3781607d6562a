import type { PublicDb } from '@iisg/db'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { answerFaults } from './answer-faults.ts'
import { health } from './health.ts'
import { KeptPages } from './kept-pages.ts'
import { limitSignUps } from './limit-sign-ups.ts'
import { loadContext } from './load-context.ts'
import { logRequests } from './log-requests.ts'
import { nothingForScripts } from './nothing-for-scripts.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

type Site = {
  db: PublicDb
  log: Logger
  /** Where people reach the site, without a slash at its end. */
  publicUrl: string
  trustProxy: false | number | string[]
  dev: boolean
  /** Serves what pages are made with: style sheets, fonts. */
  assets: RequestHandler
  build: ServerBuild | (() => Promise<ServerBuild>)
}

/** The public site, as a chain that each request passes through. */
export function siteOf({ db, log, publicUrl, trustProxy, dev, assets, build }: Site): Express {
  const pages = new KeptPages()
  const site = express()
  site.disable('x-powered-by')
  site.disable('query parser')
  site.set('trust proxy', trustProxy)

  site.use(health(db, log))
  site.use(securityHeaders({ publicUrl, dev }), compression(), assets)
  site.use(logRequests(log))
  site.use(nothingForScripts, sameOrigin(publicUrl))
  site.post('/newsletter', limitSignUps())
  site.use(pages.answer)
  const getLoadContext = loadContext({ db, log, publicUrl, dev, pages })
  site.all('*', createRequestHandler({ build, getLoadContext }))
  site.use(answerFaults(log))
  return site
}
