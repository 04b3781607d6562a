import type { Db } from '@iisg/db'
import { Router } from 'express'

/** Whether the program lives, and whether it can do its work. */
export function health(db: Db): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok')
  })
  router.get('/readyz', async (_request, response) => {
    try {
      await db.selectFrom('mappingCycle').select('id').limit(1).execute()
      response.type('text').send('ok')
    } catch (fault) {
      response.locals.log.warn({ err: fault }, 'The database does not answer')
      response.status(503).type('text').send('The database does not answer.')
    }
  })
  return router
}
