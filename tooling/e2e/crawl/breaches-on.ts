import type { APIRequestContext } from '@playwright/test'
import { crawl, type Found } from './crawl.ts'
import { breachesIn } from './designation.ts'
import { pdfText } from './pdf-text.ts'
import { textOf } from './text-of.ts'

/** What was looked at from a first page on, and where the rule about the name is broken there. */
export type Looked = { pages: number; breaches: string[] }

/** Looks at every page and file that links lead to. A page that is not there is a breach too. */
export async function breachesOn(
  request: APIRequestContext,
  first: string,
  ofEachKind?: number,
): Promise<Looked> {
  const looked: Looked = { pages: 0, breaches: [] }
  const look = async ({ url, status, type, body }: Found) => {
    looked.pages += 1
    if (status !== 200) looked.breaches.push(`${url}: answers ${status}`)
    const breaches = breachesIn(await readable(type, body))
    looked.breaches.push(...breaches.map((breach) => `${url}: ${breach}`))
  }
  await crawl(request, first, look, ofEachKind)
  return looked
}

async function readable(type: string, body: Buffer): Promise<string> {
  if (type.startsWith('text/html')) return textOf(body.toString())
  if (type.startsWith('application/pdf')) return pdfText(body)
  return /^text\/|json|xml/.test(type) ? body.toString() : ''
}
