import type { Method } from '../analysis/index.ts'
import { sharedBits, typeBits } from './bits.ts'
import type { Columns } from './columns.ts'
import { complements } from './complementary.ts'
import { jaccard } from './shares.ts'

/**
 * The least likeness of texts, 0 to 1, with which two rows can be any finding; above 1 where they
 * cannot. Nothing that it rules out is a finding: what it lets through is judged in full.
 */
export function leastLikeness(
  columns: Columns,
  one: number,
  other: number,
  method: Method,
): number {
  const { overlap } = method
  const samePillar = at(columns.pillars, one) & at(columns.pillars, other)
  if (samePillar === 0) return never

  const samePartner = at(columns.partners, one) & at(columns.partners, other)
  const needs = needsInCommon(columns, one, other)
  const [types, others] = [at(columns.types, one), at(columns.types, other)]
  const complementary = areComplementary(types, others)
  const { together, ofShorter, apart } = timing(columns, one, other)
  if (
    needs > 0 &&
    gains({ needs, complementary, apart, samePartner }, columns, one, other, method)
  ) {
    return 0
  }
  if (samePartner === 0) return never

  const places = placesInCommon(columns, one, other)
  if (needs > 0 && places > 0) {
    if (types & others) {
      if (together === 0 && apart <= overlap.handOverDays) return 0
    } else if (complementary) return 0
  }
  const { shares } = overlap
  const known =
    shares.needs * needs +
    shares.partners * places +
    shares.types * sharedBits(types, others) +
    shares.time * ofShorter
  return (overlap.watch - known) / shares.text - almost
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

function gains(
  of: { needs: number; complementary: boolean; apart: number; samePartner: number },
  columns: Columns,
  one: number,
  other: number,
  { synergy }: Method,
): boolean {
  const { shares, closeDays, from } = synergy
  const bothTrain = (at(columns.types, one) & at(columns.types, other) & training) !== 0
  const complementarity = of.complementary || (bothTrain && of.samePartner === 0) ? 1 : 0
  const score =
    shares.needs * of.needs +
    shares.complementarity * complementarity +
    shares.time * Math.max(0, 1 - of.apart / closeDays) +
    shares.place
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

function placesInCommon(columns: Columns, one: number, other: number): number {
  const [ones, others] = [columns.institutions[one] ?? [], columns.institutions[other] ?? []]
  if (ones.length > 0 && others.length > 0) return jaccard(ones, others)
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
