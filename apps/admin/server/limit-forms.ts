import type { RequestHandler } from 'express'

/** More than anybody types into a form of ours, in bytes. */
const most = 512 * 1024

/** Refuses forms that would fill the memory. Files come as `multipart` and are read bit by bit. */
export const limitForms: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  if (request.is('multipart/form-data')) return next()

  const length = Number(request.headers['content-length'] ?? Number.NaN)
  if (length <= most || (Number.isNaN(length) && !request.headers['transfer-encoding'])) next()
  else response.status(413).type('text').send('This form is too large.')
}
