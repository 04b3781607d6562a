import type { Method } from '../analysis/index.ts'
import type { Pair } from './pair.ts'

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
export function synergyScore(pair: Pair, method: Method): number {
  const { shares } = method.synergy
  const score =
    shares.needs * pair.needs +
    shares.complementarity * complementarity(pair) +
    shares.time * closeness(pair, method) +
    shares.place * place(pair)

  return Math.round(score * 1e9) / 1e9
}

/** The same by its parts. */
export function synergyOf(pair: Pair, score: number, method: Method): SynergyParts {
  return {
    needs: pair.needs,
    complementarity: complementarity(pair),
    time: closeness(pair, method),
    place: place(pair),
    score,
  }
}

/** Complementary kinds of work; or the same training for others, whose seats can be shared. */
function complementarity({ complementary, bothTrain, samePartner }: Pair): number {
  return complementary || (bothTrain && !samePartner) ? 1 : 0
}

function closeness({ apart }: Pair, { synergy }: Method): number {
  return apart === undefined ? 0 : Math.max(0, 1 - apart / synergy.closeDays)
}

function place({ samePlace }: Pair): number {
  return samePlace ? 1 : 0
}
