import type { ResponseId } from '../responses/index.ts'
import { dayAt, dayNumber, type Period } from '../time/index.ts'
import type { CellInput } from './cell.ts'
import { contributionOf } from './contribution.ts'
import { coverageOf, type DailyShare } from './coverage.ts'

/**
 * Formula B as it would be if responses that look like one and the same were one: of such a group only
 * the largest share counts on each day. From 0 up to the coverage, which it equals where no group has
 * two members at work. It is told beside the coverage until somebody has looked, and never enters it.
 */
export function coverageCountingOnce(
  { need, partner, links, window, method }: Omit<CellInput, 'evidence'>,
  groups: readonly (readonly ResponseId[])[],
): number {
  if (!need.partners.includes(partner)) return 0
  const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)))
  const shares = links.map((link) => contributionOf(link, partner, window, method))
  const bySource = Map.groupBy(shares, ({ link }) => groupOf.get(link.response.id) ?? link.id)
  return coverageOf(window, [...bySource.values()].flatMap(largestOnEachDay))
}

/** On each day the largest of some shares, as shares that have no day in common. */
function largestOnEachDay(shares: readonly DailyShare[]): DailyShare[] {
  if (shares.length === 1) return [...shares]
  const running = shares.flatMap(({ share, days }) => (days ? [{ share, ...numbered(days) }] : []))
  const cuts = new Set(running.flatMap(({ from, after }) => [from, after]))
  const starts = [...cuts].sort((one, other) => one - other)

  return starts.slice(0, -1).map((start, at) => {
    const next = starts[at + 1] ?? start
    const then = running.filter(({ from, after }) => from <= start && start < after)
    return {
      share: Math.max(0, ...then.map(({ share }) => share)),
      days: { from: dayAt(start), until: dayAt(next - 1) },
    }
  })
}

function numbered({ from, until }: Period) {
  return { from: dayNumber(from), after: dayNumber(until) + 1 }
}
