import { footnote, isNamedIn } from '@iisg/domain/partners'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { linesOf } from './lines-of.ts'
import { lineHeight } from './placed.ts'

/**
 * A drawing of a fixed width as a file of its own, under the footnote where it names Kosovo*: what
 * is put into somebody's document has no page around it that would carry one.
 *
 * @throws Error for a drawing without a width, which stretches with a page and so has no size.
 */
export function standalone(drawing: ReactElement): string {
  const markup = renderToStaticMarkup(drawing)
  const size = markup.match(/^<svg[^>]* width="(\d+)" height="(\d+)" viewBox="[^"]*"/)
  if (!size) throw new Error('A drawing without a width cannot be a file')
  if (!isNamedIn(markup.replace(/<[^>]*>/g, ' '))) return markup

  const [width, height] = [Number(size[1]), Number(size[2])]
  const lines = linesOf(footnote, Math.floor(width / 6))
  const tall = height + (lines.length + 1) * lineHeight
  const texts = lines.map(
    (text, index) => `<tspan x="0" y="${height + (index + 1.5) * lineHeight}">${text}</tspan>`,
  )
  return markup
    .replace(/ height="\d+" viewBox="[^"]*"/, ` height="${tall}" viewBox="0 0 ${width} ${tall}"`)
    .replace(/<\/svg>$/, `<text font-size="12">${texts.join('')}</text></svg>`)
}
