import { matrixInputFor } from '@iisg/db/analysis'
import { matrixOf } from '@iisg/domain/analysis'
import type { AppLoadContext } from '@remix-run/node'
import { cellsCountedTwice } from '#app/needs/counted-twice.ts'
import { weighedCycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { matrixFacets } from '#app/needs/facets.ts'
import { chosenIn, narrowed } from '#app/needs/filter.ts'

/**
 * The matrix that an address asks for, as the viewer may know it. Whatever is summed up is summed
 * over the needs that are shown, so that no total gives away a need that is not.
 */
export async function coverageIn(context: AppLoadContext, search: URLSearchParams) {
  const { db, viewer } = context
  const of = await weighedCycleIn(db, search)
  const { cycle } = of
  const input = await matrixInputFor(db, cycle)
  const { needs, hidden } = disclosedTo(viewer, input.needs)
  const shown = narrowed(needs, matrixFacets, chosenIn(search, matrixFacets))

  return {
    of,
    cycle,
    frozen: of.frozen,
    method: input.method,
    /** All that the viewer may know, before any filter. */
    needs,
    hidden,
    matrix: matrixOf({ ...input, needs: shown }),
    /** The cells in which a response may be counted twice; what is frozen stays as it was. */
    countedTwice: cycle.closedOn
      ? 0
      : await cellsCountedTwice(context, { ...input, cycle, needs: shown }),
  }
}
