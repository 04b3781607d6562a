import { keyOf } from './term.ts'
import { readWords } from './words.ts'

/**
 * The words of a title that another one says as well, in whatever language and script, as they are
 * written. What is in most titles is left out: it tells nobody why the two are alike.
 */
export function sharedWords(title: string, other: string): string[] {
  const said = new Set(readWords(other).flatMap(({ terms }) => terms.map(keyOf)))
  const shared = readWords(title).filter(({ terms }) =>
    terms.some((term) => term.kind !== 'plain' && said.has(keyOf(term))),
  )
  return [...new Map(shared.map(({ written }) => [written.toLowerCase(), written])).values()]
}
