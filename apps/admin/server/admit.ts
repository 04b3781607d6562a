import type { Viewer } from '@iisg/domain/accounts'
import type { RequestHandler } from 'express'
import type { SignIn } from '../app/sign-in/sign-in.ts'

/** Admits whoever is signed in, and the others to the few pages that lead to it. */
export function admit({ sessionOf }: SignIn): RequestHandler {
  return async (request, response, next) => {
    const cookie = request.headers.cookie
    const session = await sessionOf(new Headers(cookie === undefined ? {} : { cookie }))
    for (const each of session?.cookies ?? []) response.append('Set-Cookie', each)
    // What somebody signed in has seen, the next person at the machine must not find.
    response.setHeader('Cache-Control', 'no-store')

    const viewer: Viewer = session?.actor ?? 'public'
    response.locals.viewer = viewer
    if (viewer !== 'public' || isOpen(request.path)) return next()
    const asks = request.method === 'GET' || request.method === 'HEAD'
    if (asks) return response.redirect(303, wayIn(request.originalUrl))

    // The session ended while somebody was writing. What they see instead can be loaded again,
    // and then sends the form again: nothing that was typed is lost.
    request.method = 'GET'
    request.originalUrl = '/signed-out'
    next()
  }
}

function isOpen(path: string): boolean {
  return (
    ['/sign-in', '/signed-out', '/password-resets'].includes(path) ||
    /^\/(invitations|password-resets)\/[\w-]+$/.test(path)
  )
}

/** To sign in, and then on to the page that was asked for. */
function wayIn(url: string): string {
  return url === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: url })}`
}
