import { dayAt, dayNumber, daysIn, type Period } from '../time/index.ts'
import { sharesAmong } from './shares-at-work.ts'
import { Sweep } from './sweep.ts'

/** A share of a need, 0 to 1, met on each of some days. */
export type DailyShare = { share: number; days: Period | undefined }

/** A run of days on which the same responses are at work. */
export type Stretch = Period & { covered: number }

/**
 * How much of a need is met over its cycle, from 0 to 1, weighed day by day: two responses one
 * after the other count for more than the same two at once.
 *
 * Formula B of the method: C = (1/|W|) · Σ c(t), with c(t) = 1 − Π (1 − q) over the responses
 * active on day t. A sweep over the days on which something changes: m log m for m responses. The
 * days of each share lie within the window already.
 */
export function coverageOf(window: Period, shares: readonly DailyShare[]): number {
  return filled(window, shares).coverage()
}

/**
 * By how much the coverage would fall without each of some shares: what it adds to the others. On
 * each of its days the others leave u ÷ (1 − q) of what all together leave, u; so without it that
 * day would fall by u · q ÷ (1 − q). A full share leaves nothing to divide: without it, all is
 * weighed again.
 */
export function additionsOf(window: Period, shares: readonly DailyShare[]): number[] {
  const counting = shares.filter(({ share, days }) => share !== 0 && days !== undefined)
  const { sweep, add } = sweepOver(window, counting)
  for (const share of counting) add(share)
  const count = sweep.run()
  const first = dayNumber(window.from)
  const starts = sweep.starts.slice(0, count)
  const unmet = sweep.covered.slice(0, count).map((covered) => 1 - covered)
  const lengths = starts.map((_, at) => sweep.lengthOf(at, count))
  const all = 1 - sumOf(unmet, lengths) / sweep.days

  return shares.map((left) => {
    const { share, days } = left
    if (share === 0 || days === undefined) return 0
    if (share === 1) {
      for (const each of counting) if (each !== left) add(each)
      return all - sweep.coverage()
    }
    const [from, until] = [dayNumber(days.from) - first, dayNumber(days.until) - first]
    let fall = 0
    for (let at = 0; at < count; at++) {
      const start = starts[at] ?? 0
      if (from <= start && start <= until) fall += (unmet[at] ?? 0) * (lengths[at] ?? 0)
    }
    return (fall * share) / (1 - share) / sweep.days
  })
}

function sumOf(numbers: Float64Array, times: Int32Array): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++) sum += (numbers[at] ?? 0) * (times[at] ?? 0)
  return sum
}

/** The cycle, cut wherever the coverage changes, with the coverage of each day in between. */
export function stretchesCovered(window: Period, shares: readonly DailyShare[]): Stretch[] {
  const sweep = filled(window, shares)
  const count = sweep.run()
  const first = dayNumber(window.from)

  return Array.from({ length: count }, (_, index) => {
    const start = first + (sweep.starts[index] ?? 0)
    return {
      from: dayAt(start),
      until: dayAt(start + sweep.lengthOf(index, count) - 1),
      covered: sweep.covered[index] ?? 0,
    }
  })
}

function filled(window: Period, shares: readonly DailyShare[]): Sweep {
  const { sweep, add } = sweepOver(window, shares)
  for (const share of shares) add(share)
  return sweep
}

function sweepOver(window: Period, shares: readonly DailyShare[]) {
  const sizes = sharesAmong(shares.map(({ share }) => share))
  const places = new Map(sizes.map((size, place) => [size, place]))
  const sweep = new Sweep(daysIn(window), sizes)
  const first = dayNumber(window.from)
  const add = ({ share, days }: DailyShare) => {
    const place = places.get(share)
    if (days === undefined || place === undefined) return
    sweep.add(place, dayNumber(days.from) - first, dayNumber(days.until) - first)
  }
  return { sweep, add }
}
