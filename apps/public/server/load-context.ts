import type { PublicDb } from '@iisg/db'
import { Inquiry } from '@iisg/db/public'
import type { GetLoadContextFunction } from '@remix-run/express'
import type { Logger } from 'pino'
import type { KeptPages } from './kept-pages.ts'
import { asksTooOften } from './limit-sign-ups.ts'

type Site = { db: PublicDb; log: Logger; publicUrl: string; dev: boolean; pages: KeptPages }

/** What each request gives to loaders and actions. */
export function loadContext({ db, log, publicUrl, dev, pages }: Site): GetLoadContextFunction {
  return ({ originalUrl }, response) => {
    const { requestId } = response.locals
    const inquiry = new Inquiry(db)
    // While developing, code changes. Whatever else asks the database has no record of what it was told.
    let isForOneRequest = dev

    return {
      inquiry,
      get db() {
        isForOneRequest = true
        return db
      },
      keep: (html, headers) => {
        if (isForOneRequest) return
        pages.keep(originalUrl, { inquiry, headers, html: Buffer.from(html) })
      },
      publicUrl,
      requestId,
      dev,
      askedTooOften: asksTooOften(response),
      reportFault: (fault) => log.error({ requestId, err: fault }, 'fault'),
    }
  }
}
