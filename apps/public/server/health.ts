import type { PublicDb } from '@iisg/db'
import { requireAnswer } from '@iisg/db/public'
import { Router } from 'express'
import type { Logger } from 'pino'

/** Whether the program lives, and whether it can do its work. */
export function health(db: PublicDb, log: Logger): Router {
  const router = Router()

  router.get('/healthz', (_, response) => {
    response.type('text').send('ok')
  })
  router.get('/readyz', async (_, response) => {
    try {
      await requireAnswer(db)
      response.type('text').send('ok')
    } catch (fault) {
      log.error({ err: fault }, 'The database does not answer')
      response.status(503).type('text').send('The database does not answer.')
    }
  })
  return router
}
