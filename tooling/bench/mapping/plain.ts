import { methodOf } from '@iisg/domain/analysis'
import { partners } from '@iisg/domain/partners'
import { isAtWork, plainCellsOf, plainShare } from '@iisg/domain/testing'
import { addDays } from '@iisg/domain/time'
import type { Synthetic } from '../synthetic/synthetic.ts'
import { type Figures, noFigures, placeOf } from './figures.ts'

/** The figures as anyone would count them: loops in loops, day by day. For small mappings only. */
export function plainFiguresOf(synthetic: Synthetic): Figures {
  const { needs, links, window } = synthetic
  const method = methodOf(1)
  const figures = noFigures()
  const rowOf = new Map(needs.map(({ id }, row) => [id, row]))

  for (const { need, partner, coverage, gap } of plainCellsOf({ ...synthetic, method })) {
    const place = placeOf(rowOf.get(need) ?? -1, partners.indexOf(partner))
    figures.coverage.set(place, coverage)
    figures.gap.set(place, gap)
    figures.cents.set(place, 0)

    const daysOf = new Map<string, string[]>()
    for (const link of links) {
      if (link.needId !== need || plainShare(link, partner, method) === 0) continue
      const days: string[] = []
      for (let day = window.from; day <= window.until; day = addDays(day, 1)) {
        if (isAtWork(link, day)) days.push(day)
      }
      if (days.length > 0) daysOf.set(link.id, days)
    }
    let pairs = 0
    let longest = 0
    for (const [one, days] of daysOf) {
      for (const [other, others] of daysOf) {
        const shared = one < other ? days.filter((day) => others.includes(day)).length : 0
        if (shared > 0) pairs++
        if (shared > longest) longest = shared
      }
    }
    figures.responses.set(place, daysOf.size)
    figures.pairs.set(place, pairs)
    figures.longest.set(place, longest)
  }
  shareOut(synthetic, figures)
  return figures
}

/** Formula K, cent by cent: one to each cell in turn until nothing is left. */
function shareOut({ needs, responses, links }: Synthetic, { cents }: Figures): void {
  for (const response of responses) {
    if (response.status === 'cancelled') continue
    const places: number[] = []
    needs.forEach((need, row) => {
      if (!links.some((link) => link.needId === need.id && link.response.id === response.id)) return
      partners.forEach((partner, at) => {
        const named = response.partners.includes(partner)
        const forRegion = response.regional && response.partners.length === 0
        if (need.partners.includes(partner) && (named || forRegion)) places.push(placeOf(row, at))
      })
    })
    const each = Math.floor(response.cents / Math.max(1, places.length))
    places.forEach((place, at) => {
      const over = at < response.cents - each * places.length ? 1 : 0
      cents.set(place, (cents.get(place) ?? 0) + each + over)
    })
  }
}
