import type { ServerResponse } from 'node:http'

/** Our own pages: nothing but our stylesheet and the frame around a mail. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * A mail's HTML comes from anywhere: it may bring its styles and show pictures that came with it
 * or are ours, and do nothing else but open links.
 */
export function mailPolicy(publicUrl: string): string {
  return `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${new URL(publicUrl).origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = pagePolicy,
): void {
  response.writeHead(status, {
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/** Sends something to keep rather than to look at, under a name that no header can be broken with. */
export function download(response: ServerResponse, type: string, name: string, body: Buffer): void {
  const safe = /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
  response.setHeader(
    'Content-Disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '')}`,
  )
  send(response, 200, safe, body)
}
