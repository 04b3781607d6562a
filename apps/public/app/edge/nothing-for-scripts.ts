import type { RequestHandler } from 'express'

/**
 * The framework answers scripts of its own at these addresses. Our pages have none, so nobody of good
 * will asks.
 */
export const nothingForScripts: RequestHandler = (req, res, next) => {
  const isForScripts =
    req.path === '/__manifest' || req.path.endsWith('.data') || /[?&]_data(=|&|$)/.test(req.url)
  if (isForScripts) res.status(404).type('text').send('Not found')
  else next()
}
