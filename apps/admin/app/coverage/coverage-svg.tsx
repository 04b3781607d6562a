import { groupingIn, MatrixDrawing, shownMatrix } from '@iisg/ui/analysis'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { svgFile } from '#app/files/svg-file.ts'
import { matrixFacets } from '#app/needs/facets.ts'
import { chosenIn } from '#app/needs/filter.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { coverageIn } from './coverage-in.ts'

/** The matrix exactly as the page with the same filters shows it, drawn. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  const search = new URL(request.url).searchParams
  const { cycle, matrix, method } = await coverageIn(context, search)
  const shown = shownMatrix(matrix, method, groupingIn(search))
  const drawing = <MatrixDrawing shown={shown} method={method} width={width} />

  return svgFile(`coverage-${cycle.window.from}`, drawing, {
    title: 'Coverage of the needs, partner by partner',
    about: [cycle.label, ...saidOf(search)].join(', '),
  })
}

/** Fits the width of a page of A4 between its margins, in points at 1.6 times the size. */
const width = 780

/** What is chosen, in the words of the filters. */
function saidOf(search: URLSearchParams): string[] {
  const chosen = chosenIn(search, matrixFacets)
  return matrixFacets.flatMap(({ key, title, options }) => {
    const option = options.find(({ value }) => value === chosen[key])
    return option ? [`${title}: ${option.text}`] : []
  })
}
