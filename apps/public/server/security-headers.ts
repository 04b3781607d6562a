import type { RequestHandler } from 'express'

type Situation = { publicUrl: string; dev: boolean }

/** Tells browsers how little our pages may do: no script at all, nothing inline, nothing from elsewhere. */
export function securityHeaders({ publicUrl, dev }: Situation): RequestHandler {
  const headers = Object.entries({
    'content-security-policy': policy(dev),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    // Links in our mail hold what proves a subscription: other sites must not see where from.
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(publicUrl.startsWith('https:') && {
      'strict-transport-security': 'max-age=63072000',
    }),
  })

  return (_, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  }
}

function policy(dev: boolean): string {
  const directives = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  // Vite puts styles into the page, and reloads it by a script.
  const whileDeveloping = [
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    'connect-src ws:',
  ]
  return dev
    ? [...directives.filter((one) => !one.startsWith('style-src')), ...whileDeveloping].join('; ')
    : directives.join('; ')
}
