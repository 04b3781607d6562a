import { type Partner, partners } from '@iisg/domain/partners'
import type { IatiActivity, Place } from './activity.ts'
import { isOurRegion, partnerAt } from './place-names.ts'

/**
 * The partners that an activity names, on itself or on one of its transactions; if it names no place
 * at all, those that its parts name.
 */
export function partnersOf(activity: IatiActivity): Partner[] {
  const named = new Set(placesOf(activity).map(partnerAt))
  if (namesNoPlace(activity)) for (const partner of activity.partnersOfParts) named.add(partner)
  return partners.filter((partner) => named.has(partner))
}

/**
 * Whether it is for the region as a whole: it names no partner, but our region; or it is regional in
 * scope and names no other place.
 */
export function isRegional(activity: IatiActivity): boolean {
  if (partnersOf(activity).length > 0) return false
  return placesOf(activity).some(isOurRegion) || (activity.scope === '2' && namesNoPlace(activity))
}

/** Whether it concerns us: it names a partner, or it is regional and whoever imports wants those. */
export function isRelevant(activity: IatiActivity, wanted: { regional: boolean }): boolean {
  return partnersOf(activity).length > 0 || (wanted.regional && isRegional(activity))
}

/**
 * The partners with their shares of the activity in percent, null where nobody said. Shares are
 * those of the activity itself; a partner that only transactions name has all or an unknown share.
 */
export function partnerSharesOf(
  activity: IatiActivity,
): { partner: Partner; share: number | null }[] {
  const places = placesOf(activity)
  const alone = new Set(places.map(({ code, name }) => code ?? name)).size === 1

  return partnersOf(activity).map((partner) => {
    const own = activity.countries.filter((place) => partnerAt(place) === partner)
    const shares = own.flatMap(({ share }) => share ?? [])
    const said = shares.length > 0 && shares.length === own.length
    return { partner, share: said ? sum(shares) : alone ? 100 : null }
  })
}

/** Every place that is named, on the activity or on its transactions. */
export function placesOf(activity: IatiActivity): Place[] {
  const { countries, regions, transactions } = activity
  return [
    ...countries,
    ...regions,
    ...transactions.flatMap((each) => [...each.countries, ...each.regions]),
  ]
}

export function namesNoPlace(activity: IatiActivity): boolean {
  const { countries, regions, transactions } = activity
  return (
    countries.length + regions.length === 0 &&
    transactions.every((each) => each.countries.length + each.regions.length === 0)
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
