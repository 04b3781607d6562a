import type { APIRequestContext } from '@playwright/test'
import { kindOf } from './kinds.ts'

/** Something that a link led to. */
export type Found = { url: string; status: number; type: string; policy: string; body: Buffer }

/**
 * Follows every link from a first page, as whoever the request context has signed in, and hands
 * over each page and file once. Links out of the site are left alone. Where there are many records,
 * `ofEachKind` says how many pages of a kind are enough.
 */
export async function crawl(
  request: APIRequestContext,
  first: string,
  visit: (found: Found) => Promise<void> | void,
  ofEachKind = Number.POSITIVE_INFINITY,
): Promise<void> {
  const known = new Set([first])
  const counts = new Map<string, number>()
  const waiting = [first]

  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const answer = await request.get(url)
    const { 'content-type': type = '', 'content-security-policy': policy = '' } = answer.headers()
    const found = { url, status: answer.status(), type, policy, body: await answer.body() }
    await visit(found)

    const links = type.startsWith('text/html') ? linksIn(found.body.toString(), answer.url()) : []
    for (const link of links) {
      if (known.has(link) || !isWorthFollowing(link, first)) continue
      known.add(link)
      const count = (counts.get(kindOf(link)) ?? 0) + 1
      counts.set(kindOf(link), count)
      if (count <= ofEachKind) waiting.push(link)
    }
  }
}

export function linksIn(html: string, base: string): string[] {
  const links = html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gi)
  return [...links].map(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), base)
    url.hash = ''
    return url.href
  })
}

/** Filters can be combined without end: we follow those that choose one thing. */
function isWorthFollowing(link: string, first: string): boolean {
  const url = new URL(link)
  return url.origin === new URL(first).origin && [...url.searchParams].length <= 1
}
