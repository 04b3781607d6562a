import type { ActivityType } from '../activities/index.ts'
import { type Cell, type MatrixInput, matrixOf } from '../analysis/index.ts'
import type { Need, NeedId } from '../needs/index.ts'
import { type Partner, partners } from '../partners/index.ts'
import type { Measure } from '../pillars/index.ts'
import type { ResponseId } from '../responses/index.ts'
import { answersTo } from './answers.ts'
import { type Asked, partnersAsking } from './asked.ts'

/** What one partner asks for by one need, how that stands, and who does something about it. */
export type PoolingPart = {
  needId: NeedId
  partner: Partner
  priority: Need['priority']
  cell: Cell
  answeredBy: ResponseId[]
}

/** Partners that ask for the same work for the same measure, which one action could serve. */
export type PoolingGroup = {
  measure: Measure
  activityType: ActivityType
  /** Who asks, in the order of the six. */
  partners: Partner[]
  /**
   * ΣG over the parts that may be judged, each from 0 to 100 and weighed by priority already: how
   * much one action could close.
   */
  gap: number
  /** Parts of which too little is reported to call them a gap: they add nothing to it. */
  unreported: number
  /** By partner, then by the code of the need. */
  parts: PoolingPart[]
}

/** The groups that some needs make up, each with its parts, the one worth most first. */
export function groupsOf(all: readonly Asked[], input: MatrixInput): PoolingGroup[] {
  const needs = [...new Set(all.flatMap(({ needs }) => needs))]
  const rows = matrixOf({ ...input, needs }).rows
  const cellsOf = new Map(rows.map(({ need, cells }) => [need.id, cells]))
  const linksTo = Map.groupBy(input.links, ({ needId }) => needId)
  const answersOf = new Map(
    needs.map((need) => {
      const links = linksTo.get(need.id) ?? []
      return [need.id, answersTo(need, links, input.window, input.method)]
    }),
  )

  const partOf = (need: Need, partner: Partner): PoolingPart => {
    const answers = answersOf.get(need.id)?.filter((answer) => answer.partner === partner) ?? []
    return {
      needId: need.id,
      partner,
      priority: need.priority,
      cell: cellsOf.get(need.id)?.[partner] ?? { status: 'not applicable' },
      answeredBy: answers.map(({ response }) => response.id).sort(),
    }
  }
  return all.flatMap((asked) => groupOf(asked, partOf) ?? []).sort(worthMostFirst)
}

function groupOf(
  { activityType, needs }: Asked,
  partOf: (need: Need, partner: Partner) => PoolingPart,
): PoolingGroup | undefined {
  // In one order, so that neither a sum nor a list hangs on how the needs came.
  const inOrder = [...needs].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const [first] = inOrder
  if (!first) return undefined
  const parts = partners.flatMap((partner) =>
    inOrder.filter((need) => need.partners.includes(partner)).map((need) => partOf(need, partner)),
  )
  return {
    measure: first.measure,
    activityType,
    partners: partnersAsking(inOrder),
    gap: parts.reduce((sum, { cell }) => sum + ('gap' in cell ? cell.gap : 0), 0),
    unreported: parts.filter(({ cell }) => cell.status === 'unreported').length,
    parts,
  }
}

function keyOf({ code, id }: Need): string {
  return `${code} ${id}`
}

/** More partners first, then the larger gap; what is left goes by the tree. */
function worthMostFirst(one: PoolingGroup, other: PoolingGroup): number {
  return (
    other.partners.length - one.partners.length ||
    other.gap - one.gap ||
    (nameOf(one) < nameOf(other) ? -1 : 1)
  )
}

function nameOf({ measure, activityType }: PoolingGroup): string {
  return `${measure.code} ${measure.id} ${activityType}`
}
