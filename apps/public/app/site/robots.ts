import type { LoaderFunctionArgs } from '@remix-run/node'
import { newsletterHref } from './addresses.ts'

/** The links in our mail are for their readers alone. */
const forReadersOnly = ['confirm', 'preferences', 'unsubscribe']

export function loader({ context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    ...forReadersOnly.map((page) => `Disallow: ${newsletterHref}/${page}/`),
    '',
    `Sitemap: ${context.publicUrl}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
