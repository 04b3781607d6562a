import {
  type Cell,
  type Cliff,
  cliffOf,
  contributionOf,
  crowdingOf,
  type MatrixInput,
  type MatrixRow,
  matrixOf,
  type Quadrant,
  quadrantOf,
} from '../analysis/index.ts'
import type { Need } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { ResponseId, ResponseRecord, SupportLink } from '../responses/index.ts'

/**
 * What a profile is told from: a mapping as its reader may know it. A response that the reader may
 * not know still counts in what it covers, as in the matrix, and is named nowhere.
 */
export type Mapping = {
  weighed: MatrixInput
  /** The responses behind the links that the reader may know. */
  responses: readonly ResponseRecord[]
}

/** One need of one partner, with what a profile says of it. */
export type ProfiledCell = {
  need: Need
  partner: Partner
  cell: Exclude<Cell, { status: 'not applicable' }>
  /** None beside a response that the reader may not know: its last day would be given away. */
  cliff: Cliff | undefined
  /** The most responses of one type at work at once. */
  crowding: number
  quadrant: Quadrant | undefined
}

/** The rows of the matrix together with each cell that applies, told in full. */
export function profiledCells(
  { weighed, responses }: Mapping,
  among: readonly Partner[] = partners,
): { rows: MatrixRow[]; cells: ProfiledCell[] } {
  const { method, window } = weighed
  const { rows } = matrixOf(weighed)
  const typesOf = new Map(responses.map(({ id, activityTypes }) => [id, activityTypes]))
  const linksTo = Map.groupBy(weighed.links, ({ needId }) => needId)

  const cells = rows.flatMap(({ need, cells }) => {
    const links = linksTo.get(need.id) ?? []
    return among.flatMap((partner): ProfiledCell[] => {
      const cell = cells[partner]
      if (cell.status === 'not applicable') return []
      const allKnown = links.every(({ response }) => typesOf.has(response.id))
      const { most } = crowdingOf(runsIn(links, partner, weighed, typesOf))
      return [
        {
          need,
          partner,
          cell,
          cliff: allKnown ? cliffOf({ links, partner, window, method }) : undefined,
          crowding: most,
          quadrant: quadrantOf(cell, most, method),
        },
      ]
    })
  })
  return { rows, cells }
}

/** When the responses that do something for a cell are at work there, and of what type they are. */
function runsIn(
  links: readonly SupportLink[],
  partner: Partner,
  { window, method }: MatrixInput,
  typesOf: ReadonlyMap<ResponseId, ResponseRecord['activityTypes']>,
) {
  return links.flatMap((link) => {
    const { share, days } = contributionOf(link, partner, window, method)
    if (share === 0 || days === undefined) return []
    return [{ activityTypes: typesOf.get(link.response.id) ?? [], days }]
  })
}

/**
 * The cells that warn: met, not for long enough, and nothing follows. The earliest first. Where not
 * enough is reported nobody may say that nothing follows.
 */
export function cliffsAmong(cells: readonly ProfiledCell[]) {
  return cells
    .filter(({ cell }) => cell.status !== 'unreported')
    .flatMap(({ cliff, ...cell }) => (cliff?.status === 'cliff' ? [{ ...cell, cliff }] : []))
    .sort((one, other) => (one.cliff.on < other.cliff.on ? -1 : 1))
}
