import type { PublicDb } from '@iisg/db'
import { requireAnswer } from '@iisg/db/public'
import { Router } from 'express'
import type { Logger } from 'pino'

/** Whether the program lives, and whether it can do its work. */
export function healthRoutes(db: PublicDb, log: Logger): Router {
  const routes = Router()

  routes.get('/healthz', (_, res) => {
    res.type('text').send('ok')
  })
  routes.get('/readyz', async (_, res) => {
    try {
      await requireAnswer(db)
      res.type('text').send('ok')
    } catch (error) {
      log.error({ err: error }, 'not ready')
      res.status(503).type('text').send('The database does not answer')
    }
  })
  return routes
}
