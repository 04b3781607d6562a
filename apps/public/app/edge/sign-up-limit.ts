import type { RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'

const window = { minutes: 15, signUps: 10 }

/**
 * Counts how often the newsletter is asked for from one network. Beyond what people do, the page
 * itself says so: here it is only noted.
 */
export function countSignUps(): RequestHandler {
  return rateLimit({
    windowMs: window.minutes * 60_000,
    limit: window.signUps,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Anyone may send that header, and would fill our log.
    validate: { xForwardedForHeader: false },
    handler: (_, res, next) => {
      res.locals.asksTooOften = true
      next()
    },
  })
}

export function asksTooOften(res: Response): boolean {
  return res.locals.asksTooOften === true
}
