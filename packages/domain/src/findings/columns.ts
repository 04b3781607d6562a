import type { Method } from '../analysis/index.ts'
import type { Day } from '../time/index.ts'
import { partnerBits, pillarBits, typeBits } from './bits.ts'
import type { ComparedResponse } from './compared.ts'
import { workingDaysOf } from './working-days.ts'

/** What most pairs are ruled out by, a row for each response: numbers, so that it takes little. */
export type Columns = {
  pillars: number[]
  partners: number[]
  types: number[]
  /** The first and the last day as numbers; the last before the first where nobody knows. */
  from: number[]
  until: number[]
  institutions: (readonly string[])[]
  /** Ascending codes of needs, and what each weighs. */
  needs: (readonly number[])[]
  needWeights: (readonly number[])[]
}

export function noColumns(): Columns {
  const [pillars, partners, types, from, until] = [[], [], [], [], []]
  return { pillars, partners, types, from, until, institutions: [], needs: [], needWeights: [] }
}

/** Writes a response into a row. `codeOf` gives a need its number. */
export function setRow(
  columns: Columns,
  row: number,
  response: ComparedResponse,
  { method, horizon, codeOf }: { method: Method; horizon: Day; codeOf: (id: string) => number },
): void {
  const days = workingDaysOf(response.period, horizon)
  const needs = response.needs
    .map(({ id, strength, priority }) => ({
      code: codeOf(id),
      weight: method.strength[strength] * method.priority[priority],
    }))
    .sort((one, other) => one.code - other.code)

  columns.pillars[row] = pillarBits(response.pillars)
  columns.partners[row] = partnerBits(response.partners)
  columns.types[row] = typeBits(response.activityTypes)
  columns.from[row] = days?.from ?? 0
  columns.until[row] = days?.until ?? -1
  columns.institutions[row] = response.institutionIds
  columns.needs[row] = needs.map(({ code }) => code)
  columns.needWeights[row] = needs.map(({ weight }) => weight)
}
