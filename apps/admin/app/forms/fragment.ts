import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A piece of a page, for a script of ours to put where it belongs. */
export function fragment(piece: ReactNode): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(renderToStaticMarkup(piece), { headers })
}
