import type { ActivityType } from '../activities/index.ts'
import type { Method } from '../analysis/index.ts'
import type { ComparedResponse } from './compared.ts'
import { complementIn } from './complementary.ts'
import type { Timing } from './working-days.ts'

/** Formula F: why two responses could gain from each other. Each part is from 0 to 1. */
export type SynergyParts = {
  needs: number
  complementarity: number
  time: number
  place: number
  /** Y, all of them together. */
  score: number
}

/** Formula F: Y = 0.35 N + 0.25 complementarity + 0.20 closeness in time + 0.20 shared place. */
export function synergyOf(
  one: ComparedResponse,
  other: ComparedResponse,
  { needs, timing }: { needs: number; timing: Timing },
  { synergy }: Method,
): SynergyParts {
  const { shares, closeDays } = synergy
  const complementarity = complements(one, other) ? 1 : 0
  const time = timing.apart === undefined ? 0 : Math.max(0, 1 - timing.apart / closeDays)
  const place = sharesPlace(one, other) ? 1 : 0
  const score =
    shares.needs * needs +
    shares.complementarity * complementarity +
    shares.time * time +
    shares.place * place

  return { needs, complementarity, time, place, score: Math.round(score * 1e9) / 1e9 }
}

/** Complementary kinds of work; or the same training for others, whose seats can be shared. */
function complements(one: ComparedResponse, other: ComparedResponse): boolean {
  if (complementIn(one.activityTypes, other.activityTypes)) return true
  const bothTrain = [one, other].every(({ activityTypes }) => activityTypes.includes(training))
  return bothTrain && !one.partners.some((partner) => other.partners.includes(partner))
}

const training: ActivityType = 'training'

/** The same institution; where one of them names none, the same partner. */
function sharesPlace(one: ComparedResponse, other: ComparedResponse): boolean {
  const both = one.institutionIds.length > 0 && other.institutionIds.length > 0
  return both
    ? one.institutionIds.some((id) => other.institutionIds.includes(id))
    : one.partners.some((partner) => other.partners.includes(partner))
}
