import type { RequestHandler } from 'express'

/**
 * What a browser may do with our pages. No script runs on any of them but files of ours on those that
 * are better with one: see docs/adr/0005-the-admin-ships-little-script.md. While developing, Vite's own
 * client reloads the page.
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
    return dev || isBetterWithScript(path) ? policyWithScript : policy
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

/** The pages that are better with a script of ours. */
const betterWithScript = {
  /** What is recorded already is shown while somebody types, and nothing typed is lost unasked. */
  typing: [
    '/needs/new',
    '/needs/:id/edit',
    '/responses/new',
    '/responses/quick',
    '/responses/events',
    '/responses/:id/edit',
    '/responses/:id/details/:part',
  ],
  /** Choices answer at once, and keys go through a matrix or a queue. */
  choosing: [
    '/changes',
    '/comparison',
    '/coverage',
    '/cycles/:id',
    '/findings',
    '/findings/pooling',
    '/needs',
    '/responses',
    '/suggestions',
    '/verification',
  ],
}

const patterns = Object.values(betterWithScript)
  .flat()
  .map((path) => path.replace(':id', '[0-9a-f-]{36}').replace(':part', '[a-z-]+'))
  .map((path) => new RegExp(`^${path}/?$`))

function isBetterWithScript(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path))
}

/** Both parts of an issue as its readers will get it, which the page around shows in frames. */
const mailPreview = /^\/issues\/[\w-]+\/preview\/(?:html|text)$/

/** A mail has its style in itself. It can do nothing else: no script, no form, nothing loaded. */
const policyOfMail =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
