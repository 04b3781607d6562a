import type { Method } from '../analysis/index.ts'
import type { NeedId } from '../needs/index.ts'
import type { ComparedNeed, ComparedResponse } from './compared.ts'

/** A need that one of two responses or both are linked to, and how much for each; 0 where it is not. */
export type NeedWeight = { needId: NeedId; one: number; other: number }

/** What N of two responses is made of, need by need: the strength of the link times the priority. */
export function needWeightsOf(
  one: Pick<ComparedResponse, 'needs'>,
  other: Pick<ComparedResponse, 'needs'>,
  { strength, priority }: Method,
): NeedWeight[] {
  const weightIn = (needs: readonly ComparedNeed[], needId: NeedId) => {
    const need = needs.find(({ id }) => id === needId)
    return need ? strength[need.strength] * priority[need.priority] : 0
  }
  const ids = new Set([...one.needs, ...other.needs].map(({ id }) => id))
  return [...ids].map((needId) => ({
    needId,
    one: weightIn(one.needs, needId),
    other: weightIn(other.needs, needId),
  }))
}

/** N from 0 to 1, of these needs alone: what both meet of what either meets. */
export function needsOf(weights: readonly NeedWeight[]): number {
  let [common, either] = [0, 0]
  for (const { one, other } of weights) {
    common += Math.min(one, other)
    either += Math.max(one, other)
  }
  return either === 0 ? 0 : common / either
}
