import type { Site } from './site.ts'

/** What a link of the site led to. */
export type Found = { path: string; status: number; type: string; text: string }

/**
 * Follows the links from the home page, each once. Of those that only choose what a list shows, it
 * follows a few of each kind.
 */
export async function crawl(site: Site): Promise<Found[]> {
  const known = new Set(['/', '/sitemap.xml', '/robots.txt', '/nowhere'])
  const found: Found[] = []

  for (const path of known) {
    const answer = await site.get(path)
    const type = answer.headers.get('content-type') ?? ''
    const text = await answer.text()
    found.push({ path, status: answer.status, type, text })

    const links = type.startsWith('text/html') ? linksIn(text, path) : []
    for (const link of links.filter((one) => isNew(one, known))) known.add(link)
  }
  return found
}

/** The addresses on this site that a page links to. */
export function linksIn(html: string, path: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `https://site.test${path}`))
    .filter(({ origin }) => origin === 'https://site.test')
    .map(({ pathname, search }) => pathname + search)
}

function isNew(link: string, known: ReadonlySet<string>): boolean {
  const { pathname, searchParams } = new URL(link, 'https://site.test')
  const [choice, ...more] = searchParams.keys()
  if (choice === undefined) return true

  const alike = [...known].filter((path) => path.startsWith(`${pathname}?${choice}=`))
  return more.length === 0 && alike.length < 3
}
