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
    if (viewer !== 'public' || isOpen(request.path)) next()
    else response.redirect(303, `/sign-in${wayBack(request.method, request.originalUrl)}`)
  }
}

function isOpen(path: string): boolean {
  return path === '/sign-in' || /^\/invitations\/[\w-]+$/.test(path)
}

/** Back to the page that was asked for; what a form would have done is not done by itself. */
function wayBack(method: string, url: string): string {
  return method === 'GET' && url !== '/' ? `?${new URLSearchParams({ next: url })}` : ''
}
