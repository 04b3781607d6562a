import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

/**
 * One line for every request, with an id that the answer carries as well. Neither who asked nor what
 * they searched for is in it, and no link of our mail.
 */
export function logRequests(log: Logger): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID()
    res.locals.requestId = requestId
    res.setHeader('x-request-id', requestId)

    const began = performance.now()
    const { method } = req
    const path = withoutSecrets(req.path)
    res.on('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10
      log.info({ requestId, method, path, status: res.statusCode, ms }, 'request')
    })
    next()
  }
}

export function requestIdOf(res: Response): string {
  return String(res.locals.requestId)
}

/** A path with whatever proves a subscription taken out. */
export function withoutSecrets(path: string): string {
  return path.replace(/^(\/newsletter\/[^/]+\/).+/, '$1:token')
}
