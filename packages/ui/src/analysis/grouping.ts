import type { MatrixRow } from '@iisg/domain/analysis'
import type { Need } from '@iisg/domain/needs'
import { Strand, strandNames } from '@iisg/domain/pillars'
import { optionsOf } from '../forms/index.ts'

/** By what the rows of the matrix stand together within their pillar. */
export type Grouping = 'objective' | 'strand' | 'perspective'

const groupingNames: Record<Grouping, string> = {
  objective: 'Objective',
  strand: 'Strand',
  perspective: 'Prevention and response',
}
export const groupingOptions = optionsOf(groupingNames)

/** What an address asks for; by objective where it asks for nothing that there is. */
export function groupingIn(search: URLSearchParams): Grouping {
  const asked = search.get('by')
  return asked === 'strand' || asked === 'perspective' ? asked : 'objective'
}

export type RowGroup = { key: string; title: string; rows: MatrixRow[] }

/** Rows in groups. Each stands in one only: a need of both perspectives in a group for such needs. */
export function grouped(rows: readonly MatrixRow[], by: Grouping): RowGroup[] {
  const groups = new Map<string, RowGroup>()
  for (const row of rows) {
    const { key, title } = groupOf(row.need, by)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { key, title, rows: [row] })
  }
  const found = [...groups.values()]
  if (by === 'objective') return found // The rows come in the order of the tree.
  return found.sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
}

const order = [...Strand.options, 'prevention', 'response', 'both']

function groupOf({ measure, perspectives }: Need, by: Grouping): { key: string; title: string } {
  switch (by) {
    case 'objective':
      return {
        key: measure.objective.code,
        title: `${measure.objective.code} ${measure.objective.title}`,
      }
    case 'strand':
      return { key: measure.strand, title: strandNames[measure.strand] }
    case 'perspective': {
      const [first = 'prevention', second] = perspectives
      if (second !== undefined) return { key: 'both', title: 'Both prevention and response' }
      return { key: first, title: first === 'prevention' ? 'Prevention' : 'Response' }
    }
  }
}
