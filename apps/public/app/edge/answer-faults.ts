import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { requestIdOf } from './request-log.ts'

/** The last resort, where not even a page that says so could be made. */
export function answerFaults(log: Logger): ErrorRequestHandler {
  return (error, _, res, next) => {
    const status = statusOf(error)
    if (status >= 500) log.error({ requestId: requestIdOf(res), err: error }, 'fault')
    if (res.headersSent) return next(error)
    res
      .status(status)
      .type('text')
      .send(status === 404 ? 'Not found' : 'Something went wrong')
  }
}

/** Express and its parts say by a status what was wrong with a request. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 600 ? status : 500
}
