import type { RequestHandler } from 'express'

/**
 * What a browser may do with our pages. No script runs on any of them: see
 * docs/adr/0005-the-admin-ships-no-script.md. While developing, Vite's own client reloads the page.
 */
export function securityHeaders({ dev }: { dev: boolean }): RequestHandler {
  const policy = Object.entries({
    'default-src': "'none'",
    'style-src': dev ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...(dev && { 'script-src': "'self'" }),
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

  return (_request, response, next) => {
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    next()
  }
}
