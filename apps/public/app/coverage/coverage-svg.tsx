import { standalone } from '@iisg/ui/charts'
import { FigureChart } from '@iisg/ui/public-figures'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { words } from '#app/words/index.ts'
import { figuresIn } from './figures-in.ts'

/** The chart of the page as a drawing of its own, to put into a document. */
export async function loader(args: LoaderFunctionArgs) {
  const { shown } = await figuresIn(args)
  const title = `${words.coverage.chart}: ${shown.label}`
  const drawing = <FigureChart title={title} told={shown} width={fileWidth} />
  const heading = { title: words.coverage.chart, about: shown.label }

  return new Response(standalone(drawing, heading), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': 'attachment; filename="needs-coverage.svg"',
    },
  })
}

/** Fits the width of a page of A4 between its margins, in points at 1.4 times the size. */
const fileWidth = 680
