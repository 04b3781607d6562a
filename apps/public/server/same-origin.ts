import type { RequestHandler } from 'express'

/**
 * Refuses a form that another site had its visitor send, so that nobody signs people up by tricking
 * others. A link of our mail proves itself: mail programs post to it from wherever they are.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  const ownHost = new URL(publicUrl).host

  return (request, response, next) => {
    const { origin, host } = request.headers
    const isOurs = origin === undefined || [ownHost, host].includes(hostOf(origin))
    if (request.method === 'POST' && !isOurs && !provesItself.test(request.path)) {
      response.status(403).type('text').send('This form was sent from another site.')
      return
    }
    // The framework would compare it once more, with a host that a proxy may have changed.
    delete request.headers.origin
    next()
  }
}

const provesItself = /^\/newsletter\/[^/]+\/[^/]+$/

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
