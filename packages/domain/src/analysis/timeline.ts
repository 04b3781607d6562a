import type { Partner } from '../partners/index.ts'
import type { SupportLink } from '../responses/index.ts'
import { addDays, type Day, dayNumber, daysIn, type Period } from '../time/index.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { stretchesCovered } from './coverage.ts'
import type { Method } from './method.ts'

/** When a need of a partner stops being met. */
export type Cliff =
  /** On no day is half of it met: there is nothing that could end. */
  | { status: 'never adequate' }
  /** Met to the end of the cycle and the lead time after it. */
  | { status: 'beyond' }
  /** Ends earlier, and what is in the pipeline would carry it on. */
  | { status: 'followed'; on: Day }
  /** Ends earlier, and nothing follows: the warning. With the pipeline it would last until then. */
  | { status: 'cliff'; on: Day; withPipeline: Day }

/** The links of one need, as seen from one partner over one cycle. */
export type TimelineInput = {
  links: readonly SupportLink[]
  partner: Partner
  window: Period
  method: Method
}

/**
 * Formula J: the share of the cycle's days, 0 to 1, on which at least one response meets half of
 * the need or more by itself: the union of the intervals with q ≥ 0.5 ÷ |W|.
 */
export function lengthCoverageOf({ links, partner, window, method }: TimelineInput): number {
  const runs = links
    .map((link) => contributionOf(link, partner, window, method))
    .filter(({ share }) => share >= method.adequate)
    .flatMap(({ days }) => days ?? [])
    .sort((one, other) => (one.from < other.from ? -1 : 1))

  let count = 0
  let counted = dayNumber(window.from) - 1
  for (const { from, until } of runs) {
    const [first, last] = [Math.max(dayNumber(from), counted + 1), dayNumber(until)]
    if (last < first) continue
    count += last - first + 1
    counted = last
  }
  return count / daysIn(window)
}

/**
 * Formula J: the last day on which at least half of the need is met, c(t) ≥ 0.5, and whether to
 * warn: it comes before the end of the cycle plus the lead time, and would even if all that is in
 * the pipeline came as planned. So a successor that itself ends too early does not silence it.
 */
export function cliffOf(input: TimelineInput): Cliff {
  const { method } = input
  const horizon = horizonOf(input)
  const on = lastAdequateDay(input, horizon, method)
  if (on === horizon.until) return { status: 'beyond' }

  const come = { ...method, pipeline: { committed: 1, uncommitted: 1 } }
  const withPipeline = lastAdequateDay(input, horizon, come)
  if (on === undefined || withPipeline === undefined) return { status: 'never adequate' }
  return withPipeline === horizon.until
    ? { status: 'followed', on }
    : { status: 'cliff', on, withPipeline }
}

/** How far the warning looks: the cycle and the lead time after it. */
export function horizonOf({ window, method }: TimelineInput): Period {
  return { from: window.from, until: addDays(window.until, method.leadTime) }
}

function lastAdequateDay(
  { links, partner }: TimelineInput,
  horizon: Period,
  method: Method,
): Day | undefined {
  const shares: Contribution[] = links.map((link) => contributionOf(link, partner, horizon, method))
  const stretches = stretchesCovered(horizon, shares)
  // Two that make exactly a half must not miss it through the last bit of a product.
  return stretches.findLast(({ covered }) => covered >= method.adequate - 1e-9)?.until
}
