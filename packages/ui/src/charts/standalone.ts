import { footnote, isNamedIn } from '@iisg/domain/partners'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { linesOf } from './lines-of.ts'
import { lineHeight } from './placed.ts'

/** What stands above a drawing that has no page around it. */
export type Heading = {
  title: string
  /** Of whom, and of which cycle. */
  about: string
}

/**
 * A drawing of a fixed width as a file of its own: under its title, and above the footnote where it
 * names Kosovo*. What is put into somebody's document has no page around it that would carry them.
 *
 * @throws Error for a drawing without a width, which stretches with a page and so has no size.
 */
export function standalone(drawing: ReactElement, { title, about }: Heading): string {
  const markup = renderToStaticMarkup(drawing)
  const size = markup.match(/^<svg[^>]* width="(\d+)" height="(\d+)" viewBox="[^"]*"/)
  if (!size) throw new Error('A drawing without a width cannot be a file')

  const [width, height] = [Number(size[1]), Number(size[2])]
  const above = [
    ...linesOf(title, Math.floor(width / 9)).map((text) => ({ text, bold: true })),
    ...linesOf(about, Math.floor(width / 7)).map((text) => ({ text, bold: false })),
  ]
  const told = `${title} ${about} ${markup.replace(/<[^>]*>/g, ' ')}`
  const below = isNamedIn(told) ? linesOf(footnote, Math.floor(width / 6)) : []
  const head = (above.length + 1) * lineHeight
  const tall = head + height + (below.length > 0 ? (below.length + 1) * lineHeight : 0)

  // The heading stands above zero: nothing of the drawing has to be moved.
  const headLines = above.map(
    ({ text, bold }, index) =>
      `<tspan x="0" y="${(index + 1) * lineHeight - head}"${bold ? ' font-weight="600"' : ''}>${escaped(text)}</tspan>`,
  )
  const footLines = below.map(
    (text, index) => `<tspan x="0" y="${height + (index + 1.5) * lineHeight}">${text}</tspan>`,
  )
  const foot = footLines.length > 0 ? `<text font-size="12">${footLines.join('')}</text>` : ''
  return markup
    .replace(
      / height="\d+" viewBox="[^"]*"/,
      ` height="${tall}" viewBox="0 ${-head} ${width} ${tall}"`,
    )
    .replace(/<\/svg>$/, `<text>${headLines.join('')}</text>${foot}</svg>`)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
