import type { IatiActivity } from './activity.ts'
import { type Kin, parentsOf } from './kinship.ts'

/**
 * The parents whose money is told again below them: it must not count beside that of their children.
 * A parent keeps its money where no descendant has any. Relations that run in a circle say nothing.
 */
export function moneyToldBelow(activities: readonly (Kin & { hasMoney: boolean })[]): Set<string> {
  const parents = parentsOf(activities)
  const withMoney = new Set(
    activities.flatMap(({ identifier, hasMoney }) => (hasMoney && identifier ? [identifier] : [])),
  )
  const order = bottomUp(parents)
  const circling = new Set([...parents.keys()].filter((parent) => !order.has(parent)))
  const told = new Set<string>()

  for (const parent of [...order, ...circling]) {
    const children = [...(parents.get(parent) ?? [])].filter((child) => !circling.has(child))
    if (children.some((child) => withMoney.has(child) || told.has(child))) told.add(parent)
  }
  return told
}

/** Whether an activity tells of any money. The sums of a list may all be 0. */
export function hasMoney({ budgets, transactions, totals }: IatiActivity): boolean {
  return (
    budgets.length > 0 || transactions.length > 0 || totals.some(({ amount }) => amount !== '0')
  )
}

/** The parents, each behind all parents below it. Those in a circle and above one are left out. */
function bottomUp(parents: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const waitsFor = new Map<string, number>()
  const above = new Map<string, string[]>()
  for (const [parent, children] of parents) {
    const inner = [...children].filter((child) => parents.has(child))
    waitsFor.set(parent, inner.length)
    for (const child of inner) above.set(child, [...(above.get(child) ?? []), parent])
  }

  const ready = new Set([...parents.keys()].filter((parent) => waitsFor.get(parent) === 0))
  // A set is walked through to its end even while it grows.
  for (const done of ready) {
    for (const parent of above.get(done) ?? []) {
      const left = (waitsFor.get(parent) ?? 0) - 1
      waitsFor.set(parent, left)
      if (left === 0) ready.add(parent)
    }
  }
  return ready
}
