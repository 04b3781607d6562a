import type { RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

const within = { minutes: 15, signUps: 10 }

/**
 * Counts how often the newsletter is asked for from one network. Beyond what people do, the page
 * itself says so: here it is only noted.
 */
export function limitSignUps(): RequestHandler {
  return rateLimit({
    windowMs: within.minutes * 60_000,
    limit: within.signUps,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Anyone may send that header, and would fill our log.
    validate: { xForwardedForHeader: false },
    handler: (_, response, next) => {
      response.locals.asksTooOften = true
      next()
    },
  })
}

export function asksTooOften(response: Response): boolean {
  return response.locals.asksTooOften === true
}
