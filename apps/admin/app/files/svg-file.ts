import { standalone } from '@iisg/ui/charts'
import type { ReactElement } from 'react'

/** A chart as a file of its own, to put into a document. */
export function svgFile(name: string, drawing: ReactElement): Response {
  return new Response(standalone(drawing), {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.svg"`,
    },
  })
}
