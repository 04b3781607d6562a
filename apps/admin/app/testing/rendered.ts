import { createRequestHandler } from '@remix-run/node'
import { buildOf } from './build.ts'
import { get, type Page } from './requests.ts'

/** Pages of some folders as their viewer gets them, below the layout. */
export async function renderedFrom(folders: readonly string[]) {
  const handle = createRequestHandler(await buildOf([...folders, 'layout']), 'test')
  return async (page: Page, path: string): Promise<string> => {
    const { context } = get(page)
    const answer = await handle(new Request(`http://admin.test${path}`), context)
    return answer.text()
  }
}

/** What is read in a piece of a page. */
export function readIn(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/&#x27;/g, "'")
  const plain = text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
  return plain.replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim()
}
