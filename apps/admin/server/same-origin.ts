import type { RequestHandler } from 'express'

/**
 * Refuses a form that another site had the browser send. Browsers say where a request comes from;
 * who says nothing at all is no browser, and brings no cookie that it was tricked into sending.
 */
export const sameOrigin: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD' || isOurs(request.headers)) next()
  else response.status(403).type('text').send('This form was sent from another site.')
}

type Said = { 'sec-fetch-site'?: unknown; origin?: string | undefined; host?: string | undefined }

function isOurs({ 'sec-fetch-site': site, origin, host }: Said): boolean {
  if (site !== undefined) return site === 'same-origin'
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}
