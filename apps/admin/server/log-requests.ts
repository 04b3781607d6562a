import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * Gives each request an id and a line in the log, without anything of whoever sent it: no address,
 * no search, no token.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID()
    const began = performance.now()
    response.locals.log = log.child({ request: id })
    response.setHeader('X-Request-Id', id)
    response.on('finish', () => {
      const { method, path } = request
      const ms = Math.round(performance.now() - began)
      response.locals.log.info({
        method,
        path: withoutToken(path),
        status: response.statusCode,
        ms,
      })
    })
    next()
  }
}

function withoutToken(path: string): string {
  return path.replace(/^\/invitations\/.+/, '/invitations/…')
}
