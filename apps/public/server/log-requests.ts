import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/**
 * Gives each request an id and a line in the log, without anything of whoever sent it: no address,
 * no search, no link of our mail.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID()
    const began = performance.now()
    const { method, path } = request
    response.locals.requestId = requestId
    response.setHeader('x-request-id', requestId)
    response.on('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10
      const { statusCode: status, locals } = response
      const kept = locals.isKept === true
      log.info({ requestId, method, path: withoutToken(path), status, ms, kept }, 'request')
    })
    next()
  }
}

function withoutToken(path: string): string {
  return path.replace(/^(\/newsletter\/[^/]+\/).+/, '$1…')
}
