import { footnote, isNamedIn } from '@iisg/domain/partners'
import { Footnote } from '@iisg/ui/layout'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * Every page is rendered with the designation footnote in its foot, and loses it here unless it names
 * the partner whose name carries the asterisk. So a page cannot forget it, whatever it shows.
 *
 * @throws where a page has no footnote to lose, or more than one.
 */
export function footnoteWhereNamed(page: string): string {
  const [before, after, ...more] = page.split(footnoteElement)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('A page is rendered with exactly one designation footnote')
  }
  return names(before) || names(after) ? page : before + after
}

const footnoteElement = renderToStaticMarkup(createElement(Footnote, { text: footnote }))

/** Most pages do not: looking for the stem alone is quick, and only a hit is looked at closely. */
function names(html: string): boolean {
  return stem.test(html) && isNamedIn(toldBy(html))
}

const stem = /kosov|косов/iu

/** What a page says to the eye or the ear: its text, and names that are only read out. */
function toldBy(html: string): string {
  return html.replace(spokenAttribute, '>$<name> ').replace(tag, ' ')
}

const spokenAttribute = /\s(?:aria-label|alt|title|placeholder)="(?<name>[^"]*)"[^>]*>/g
const tag = /<[^>]*>?/g
