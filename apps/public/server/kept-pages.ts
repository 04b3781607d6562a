import type { Inquiry } from '@iisg/db/public'
import type { RequestHandler } from 'express'
import { Memory } from './memory.ts'

/** A page that was made, and all that it was made of besides its address. */
export type KeptPage = { inquiry: Inquiry; headers: Headers; html: Buffer }

/** Some megabytes at most: enough for the pages that many people look at. */
const most = 300

/**
 * Pages that need not be made again: the same address and the same answers make the same page. The
 * database is asked every time, so a page never shows what is no longer so.
 */
export class KeptPages {
  readonly #pages = new Memory<KeptPage>(most)

  keep(address: string, page: KeptPage): void {
    this.#pages.keep(address, page)
  }

  /** Answers with the page of this address where that still holds; otherwise it is made anew. */
  readonly answer: RequestHandler = async (request, response, next) => {
    const page = request.method === 'GET' ? this.#pages.find(request.originalUrl) : undefined
    if (page === undefined || !(await stillHolds(page))) return next()

    response.locals.isKept = true
    response.setHeaders(page.headers).end(page.html)
  }
}

/** Where the database does not answer, the page is made anew: that meets the same fault, and tells it. */
function stillHolds({ inquiry }: KeptPage): Promise<boolean> {
  return inquiry.stillHolds().catch(() => false)
}
