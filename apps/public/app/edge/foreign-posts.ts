import type { RequestHandler } from 'express'

/**
 * A form is taken only from our own pages, so that no other site can make its visitors sign people up.
 * Links of our mail prove themselves: mail programs post to them from wherever they are.
 */
export function refuseForeignPosts(publicUrl: string): RequestHandler {
  const ownHost = new URL(publicUrl).host

  return (req, res, next) => {
    const { origin } = req.headers
    if (req.method !== 'POST' || origin === undefined || provesItself.test(req.path)) {
      // The framework would compare it with a host that a proxy may have changed.
      delete req.headers.origin
      next()
    } else if ([ownHost, req.headers.host].includes(hostOf(origin))) {
      delete req.headers.origin
      next()
    } else {
      res.status(403).type('text').send('This form was sent from another site.')
    }
  }
}

const provesItself = /^\/newsletter\/[^/]+\/[^/]+$/

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
