import type { Method } from '../analysis/index.ts'
import { sharedBits, typeBits } from './bits.ts'
import type { Columns } from './columns.ts'
import { complements } from './complementary.ts'
import { jaccard } from './shares.ts'

/**
 * The least likeness of texts, 0 to 1, with which two rows that share a need can be any finding;
 * above 1 where they cannot. Nothing that it rules out is a finding: what it lets through is judged
 * in full. What is cheap to know is asked first: most pairs end there.
 */
export function leastLikeness(
  columns: Columns,
  one: number,
  other: number,
  method: Method,
): number {
  if ((at(columns.pillars, one) & at(columns.pillars, other)) === 0) return never
  const samePartner = at(columns.partners, one) & at(columns.partners, other)
  const [types, others] = [at(columns.types, one), at(columns.types, other)]
  const complementary = areComplementary(types, others)
  const sharedSeats = samePartner === 0 && (types & others & training) !== 0
  // Without a partner in common only a synergy is left.
  const place = samePartner !== 0 || bothName(columns, one, other) ? 1 : 0
  const gain = complementary || sharedSeats ? 1 : 0
  if (samePartner === 0 && !gainsBy(gain, 1, 0, place, method)) return never

  const { together, ofShorter, apart } = timing(columns, one, other)
  const places = placesInCommon(columns, one, other)
  if (samePartner !== 0 && places > 0) {
    if (types & others) {
      if (together === 0 && apart <= method.overlap.handOverDays) return 0
    } else if (complementary) return 0
  }
  const needs = needsInCommon(columns, one, other)
  if (gainsBy(gain, needs, apart, place, method)) return 0
  if (samePartner === 0) return never
  const { shares, watch } = method.overlap
  const known =
    shares.needs * needs +
    shares.partners * places +
    shares.types * sharedBits(types, others) +
    shares.time * ofShorter
  return (watch - known) / shares.text - almost
}

/**
 * The same for two rows of groups of which it is known what their partners and kinds of work add to
 * the score, if they share no need. Those that share one are asked about above.
 */
export function leastLikenessBeside(
  columns: Columns,
  one: number,
  other: number,
  known: number,
  { overlap }: Method,
): number {
  const start = Math.max(at(columns.from, one), at(columns.from, other))
  const [end, itsEnd] = [at(columns.until, one), at(columns.until, other)]
  const together = Math.min(end, itsEnd) - start + 1
  const shorter = Math.min(end - at(columns.from, one), itsEnd - at(columns.from, other)) + 1
  const ofShorter = together <= 0 || shorter <= 0 ? 0 : together / shorter
  const left = overlap.watch - known - overlap.shares.time * ofShorter
  return left / overlap.shares.text - almost
}

/** Whether two rows share a pillar, a partner and enough of their time to be one record told twice. */
export function mayBeOneRecord(
  columns: Columns,
  one: number,
  other: number,
  time: number,
): boolean {
  return (
    (at(columns.pillars, one) & at(columns.pillars, other)) !== 0 &&
    (at(columns.partners, one) & at(columns.partners, other)) !== 0 &&
    timing(columns, one, other).ofShorter >= time
  )
}

const never = 2
/** Sums are rounded at the ninth place: what is as near as this to a threshold is judged in full. */
const almost = 1e-6

function gainsBy(
  complementarity: number,
  needs: number,
  apart: number,
  place: number,
  { synergy }: Method,
): boolean {
  const { shares, closeDays, from } = synergy
  const score =
    shares.needs * needs +
    shares.complementarity * complementarity +
    shares.time * Math.max(0, 1 - apart / closeDays) +
    shares.place * place
  return score >= from - almost
}

const training = typeBits(['training'])

function areComplementary(ones: number, others: number): boolean {
  return complementBits.some(
    ([one, other]) =>
      ((ones & one) !== 0 && (others & other) !== 0) ||
      ((ones & other) !== 0 && (others & one) !== 0),
  )
}

const complementBits = complements.map(
  ([one, other]) => [typeBits([one]), typeBits([other])] as const,
)

/** Days at once, of the days of the shorter one, and days in between; far apart where unknown. */
function timing({ from, until }: Columns, one: number, other: number) {
  const [start, end] = [at(from, one), at(until, one)]
  const [itsStart, itsEnd] = [at(from, other), at(until, other)]
  if (end < start || itsEnd < itsStart) {
    return { together: 0, ofShorter: 0, apart: Number.POSITIVE_INFINITY }
  }
  const together = Math.min(end, itsEnd) - Math.max(start, itsStart) + 1
  if (together <= 0) return { together: 0, ofShorter: 0, apart: -together }
  const shorter = Math.min(end - start, itsEnd - itsStart) + 1
  return { together, ofShorter: together / shorter, apart: 0 }
}

function bothName({ institutions }: Columns, one: number, other: number): boolean {
  return (institutions[one] ?? []).length > 0 && (institutions[other] ?? []).length > 0
}

function placesInCommon(columns: Columns, one: number, other: number): number {
  if (bothName(columns, one, other)) {
    return jaccard(columns.institutions[one] ?? [], columns.institutions[other] ?? [])
  }
  return sharedBits(at(columns.partners, one), at(columns.partners, other))
}

/** N, over needs in the order of their codes. */
function needsInCommon({ needs, needWeights }: Columns, one: number, other: number): number {
  const [ones, others] = [needs[one] ?? [], needs[other] ?? []]
  const [weights, theirs] = [needWeights[one] ?? [], needWeights[other] ?? []]
  let [here, there, common, either] = [0, 0, 0, 0]
  while (here < ones.length || there < others.length) {
    const [code, its] = [ones[here] ?? afterAll, others[there] ?? afterAll]
    const weight = code <= its ? at(weights, here++) : 0
    const itsWeight = its <= code ? at(theirs, there++) : 0
    common += Math.min(weight, itsWeight)
    either += Math.max(weight, itsWeight)
  }
  return either === 0 ? 0 : common / either
}

const afterAll = Number.POSITIVE_INFINITY

function at(numbers: readonly number[], row: number): number {
  return numbers[row] ?? 0
}
