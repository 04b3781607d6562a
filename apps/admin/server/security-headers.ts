import type { RequestHandler } from 'express'

/**
 * What a browser may do with our pages. No script runs on any of them but a file of ours on the few
 * that are better with it: see docs/adr/0005-the-admin-ships-no-script.md. While developing, Vite's
 * own client reloads the page.
 */
export function securityHeaders({ dev }: { dev: boolean }): RequestHandler {
  const policy = Object.entries({
    'default-src': "'none'",
    'style-src': dev ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    // The preview of a mail stands in a frame of its own.
    'frame-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
  const policyWithScript = `${policy}; script-src 'self'`
  const policyFor = (path: string) => {
    if (mailPreview.test(path)) return policyOfMail
    return dev || betterWithScript.test(path) ? policyWithScript : policy
  }

  return (request, response, next) => {
    response.setHeader('Content-Security-Policy', policyFor(request.path))
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    next()
  }
}

/** Where a script shows, while somebody types, what is recorded already. */
const betterWithScript = /^\/(?:needs\/new|responses\/new|responses\/quick)\/?$/

/** Both parts of an issue as its readers will get it, which the page around shows in frames. */
const mailPreview = /^\/issues\/[\w-]+\/preview\/(?:html|text)$/

/** A mail has its style in itself. It can do nothing else: no script, no form, nothing loaded. */
const policyOfMail =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
