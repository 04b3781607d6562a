import type { PublicDb } from '@iisg/db'
import type { Settings } from '@iisg/settings'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { answerFaults } from './answer-faults.ts'
import { refuseForeignPosts } from './foreign-posts.ts'
import { healthRoutes } from './health.ts'
import { nothingForScripts } from './nothing-for-scripts.ts'
import { logRequests, requestIdOf } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'
import { asksTooOften, countSignUps } from './sign-up-limit.ts'

export type SiteParts = {
  build: ServerBuild | (() => Promise<ServerBuild>)
  db: PublicDb
  log: Logger
  /** Answers for styles, fonts and the like, before any page does. */
  assets: RequestHandler
  settings: Pick<Settings<'public'>, 'publicUrl' | 'trustProxy'>
  developing?: boolean
}

/** The public site: what every request passes, then the pages. */
export function siteOf({
  build,
  db,
  log,
  assets,
  settings,
  developing = false,
}: SiteParts): Express {
  const { publicUrl, trustProxy } = settings
  const site = express()
  site.disable('x-powered-by')
  site.disable('query parser')
  site.set('trust proxy', trustProxy)

  site.use(healthRoutes(db, log))
  site.use(securityHeaders({ publicUrl, developing }))
  site.use(compression())
  site.use(assets)
  site.use(logRequests(log))
  site.use(nothingForScripts)
  site.use(refuseForeignPosts(publicUrl))
  site.post('/newsletter', countSignUps())
  site.all(
    '*',
    createRequestHandler({
      build,
      mode: developing ? 'development' : 'production',
      getLoadContext: (_, res) => {
        const requestId = requestIdOf(res)
        const report = (fault: unknown) => log.error({ requestId, err: fault }, 'fault')
        return { db, publicUrl, requestId, askedTooOften: asksTooOften(res), report }
      },
    }),
  )
  site.use(answerFaults(log))
  return site
}
