import type { RequestHandler } from 'express'

/**
 * The framework answers scripts of its own at these addresses. Our pages have none, so whoever asks
 * looks for something to break.
 */
export const nothingForScripts: RequestHandler = (request, response, next) => {
  const { path, url } = request
  const isForScripts =
    path === '/__manifest' || path.endsWith('.data') || /[?&]_data(=|&|$)/.test(url)
  if (isForScripts) response.status(404).type('text').send('There is nothing here.')
  else next()
}
