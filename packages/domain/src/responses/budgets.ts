import type { Day } from '../time/index.ts'
import type { Budget } from './response.ts'

type Dated = { type: Budget['type']; from: Day | null; until: Day | null }

/**
 * The budgets that hold: an original one is history where a revised one is for some of the same days.
 * Both together would count the same money twice.
 */
export function budgetsInForce<B extends Dated>(budgets: readonly B[]): B[] {
  return budgets.filter(
    (budget) => budget.type === 'revised' || !budgets.some((other) => revises(other, budget)),
  )
}

/** Without a day, a budget is for the whole. */
function revises(revised: Dated, original: Dated): boolean {
  if (revised.type !== 'revised') return false
  const begins = original.until === null || revised.from === null || revised.from <= original.until
  const ends = original.from === null || revised.until === null || original.from <= revised.until
  return begins && ends
}
