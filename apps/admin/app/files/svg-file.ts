import { type Heading, standalone } from '@iisg/ui/charts'
import type { ReactElement } from 'react'

/** A chart as a file of its own, to put into a document. */
export function svgFile(name: string, drawing: ReactElement, heading: Heading): Response {
  return new Response(standalone(drawing, heading), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.svg"`,
    },
  })
}
