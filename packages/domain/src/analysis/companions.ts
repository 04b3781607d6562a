import type { Kind } from '../needs/index.ts'
import type { Contribution } from './contribution.ts'
import type { Method } from './method.ts'

/**
 * Companion of formula C, never mixed into it: of the kinds of change that a need asks for, the
 * share, 0 to 1, that some response addresses with q ≥ 0.25 on a day of the cycle. A link without
 * aspects helps with all.
 */
export function kindCompletenessOf(
  asked: readonly Kind[],
  contributions: readonly Contribution[],
  method: Method,
): { value: number; missing: Kind[] } {
  const missing = asked.filter(
    (kind) => !contributions.some((each) => addresses(each, kind, method)),
  )
  return { value: asked.length === 0 ? 1 : 1 - missing.length / asked.length, missing }
}

/**
 * Companion of formula C: how far the money allocated reaches, min (1, allocated ÷ estimated cost).
 * Both are whole cents of one currency. Unknown without an estimate.
 */
export function moneySufficiencyOf(
  allocated: number,
  estimatedCost: number | null,
): number | undefined {
  if (estimatedCost === null || estimatedCost <= 0) return undefined
  return Math.min(1, Math.max(0, allocated / estimatedCost))
}

function addresses({ share, days, link }: Contribution, kind: Kind, method: Method): boolean {
  if (days === undefined || share < method.addressesKind) return false
  return link.aspects.length === 0 || link.aspects.includes(kind)
}
