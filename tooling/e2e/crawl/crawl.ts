import type { APIRequestContext } from '@playwright/test'
import { kindOf } from './kinds.ts'

/** Something that a link led to. */
export type Found = { url: string; status: number; type: string; policy: string; body: Buffer }

/** Enough to keep a server busy while we read. */
const atOnce = 6

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

  const follow = (links: readonly string[]) => {
    for (const link of links) {
      if (known.has(link) || !isWorthFollowing(link, first)) continue
      known.add(link)
      const count = (counts.get(kindOf(link)) ?? 0) + 1
      counts.set(kindOf(link), count)
      if (count <= ofEachKind) waiting.push(link)
    }
  }

  while (waiting.length > 0) {
    const pages = waiting.splice(0, atOnce).map(async (url) => {
      const { found, links } = await opened(request, url)
      await visit(found)
      return links
    })
    for (const links of await Promise.all(pages)) follow(links)
  }
}

async function opened(request: APIRequestContext, url: string) {
  const answer = await request.get(url)
  const { 'content-type': type = '', 'content-security-policy': policy = '' } = answer.headers()
  const found: Found = { url, status: answer.status(), type, policy, body: await answer.body() }
  const isPage = type.startsWith('text/html')
  return { found, links: isPage ? linksIn(found.body.toString(), answer.url()) : [] }
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
