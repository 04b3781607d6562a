import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

/** The last resort, where not even a page that says so could be made. */
export function answerFaults(log: Logger): ErrorRequestHandler {
  return (error, _, response, next) => {
    const status = statusOf(error)
    const { requestId } = response.locals
    if (status >= 500) log.error({ requestId, err: error }, 'fault')

    if (response.headersSent) next(error)
    else if (status < 500) response.status(status).type('text').send('There is nothing here.')
    else response.status(500).type('text').send('Something went wrong. The fault is ours.')
  }
}

/** Express and its parts say by a status what was wrong with a request. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}
