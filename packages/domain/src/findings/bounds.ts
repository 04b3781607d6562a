import type { Method } from '../analysis/index.ts'
import { sharedBits, typeBits } from './bits.ts'
import { type Columns, namedBit, partnersMask, pillarsMask, typesMask } from './columns.ts'
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
  const [bits, its] = [columns.bits[one] ?? 0, columns.bits[other] ?? 0]
  const common = bits & its
  if ((common & pillarsMask) === 0) return never
  const samePartner = common & partnersMask
  const [types, others] = [bits & typesMask, its & typesMask]
  const complementary = ((columns.complements[one] ?? 0) & others) !== 0
  const sharedSeats = samePartner === 0 && (types & others & training) !== 0
  const gain = complementary || sharedSeats ? 1 : 0
  const place = samePartner !== 0 || (common & namedBit) !== 0 ? 1 : 0
  // Without a partner in common only a synergy is left.
  if (samePartner === 0 && !gainsBy(gain, 1, 0, place, method)) return never

  const places = placesInCommon(columns, one, other)
  const compared = samePartner !== 0 && places > 0
  if (compared && complementary && (types & others) === 0) return 0
  const apart = daysApart(columns, one, other)
  const near = Math.max(0, apart - 1)
  if (compared && (types & others) !== 0 && apart > 0 && near <= method.overlap.handOverDays)
    return 0

  const { shares, watch } = method.overlap
  const time = apart === 0 ? shareOfShorter(columns, one, other) : 0
  const left =
    watch - shares.partners * places - shares.types * sharedBits(types, others) - shares.time * time
  const mayWatch = samePartner !== 0 && left <= shares.needs + shares.text + almost
  if (!mayWatch && !gainsBy(gain, 1, near, place, method)) return never

  const needs = needsInCommon(columns, one, other)
  if (gainsBy(gain, needs, near, place, method)) return 0
  return samePartner === 0 ? never : (left - shares.needs * needs) / shares.text - almost
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
  const time = overlap.shares.time * shareOfShorter(columns, one, other)
  return (overlap.watch - known - time) / overlap.shares.text - almost
}

/** Whether two rows share a pillar, a partner and enough of their time to be one record told twice. */
export function mayBeOneRecord(
  columns: Columns,
  one: number,
  other: number,
  time: number,
): boolean {
  const common = (columns.bits[one] ?? 0) & (columns.bits[other] ?? 0)
  return (
    (common & pillarsMask) !== 0 &&
    (common & partnersMask) !== 0 &&
    shareOfShorter(columns, one, other) >= time
  )
}

const never = 2
/** Sums are rounded at the ninth place: what is as near as this to a threshold is judged in full. */
const almost = 1e-6

/** Whether a synergy is possible, with a place in common or without. */
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

/** 0 where two rows are at once; one more than the days between them; infinite where unknown. */
function daysApart({ from, until }: Columns, one: number, other: number): number {
  const [start, end] = [from[one] ?? 0, until[one] ?? 0]
  const [itsStart, itsEnd] = [from[other] ?? 0, until[other] ?? 0]
  if (end < start || itsEnd < itsStart) return Number.POSITIVE_INFINITY
  return Math.max(0, Math.max(start, itsStart) - Math.min(end, itsEnd))
}

/** O: the days at once, of the days of the shorter row. */
function shareOfShorter({ from, until }: Columns, one: number, other: number): number {
  const [start, end] = [from[one] ?? 0, until[one] ?? 0]
  const [itsStart, itsEnd] = [from[other] ?? 0, until[other] ?? 0]
  const together = Math.min(end, itsEnd) - Math.max(start, itsStart) + 1
  const shorter = Math.min(end - start, itsEnd - itsStart) + 1
  return together <= 0 || shorter <= 0 ? 0 : together / shorter
}

function placesInCommon({ bits, institutions }: Columns, one: number, other: number): number {
  const [ones, others] = [bits[one] ?? 0, bits[other] ?? 0]
  if ((ones & others & namedBit) !== 0) {
    return jaccard(institutions[one] ?? [], institutions[other] ?? [])
  }
  return sharedBits(ones & partnersMask, others & partnersMask)
}

/** N, over needs in the order of their codes. */
function needsInCommon(columns: Columns, one: number, other: number): number {
  const { needs, needWeights, needsFrom, needsUntil } = columns
  let [here, there, common, either] = [needsFrom[one] ?? 0, needsFrom[other] ?? 0, 0, 0]
  const [end, itsEnd] = [needsUntil[one] ?? 0, needsUntil[other] ?? 0]
  while (here < end || there < itsEnd) {
    const code = here < end ? (needs[here] ?? 0) : afterAll
    const its = there < itsEnd ? (needs[there] ?? 0) : afterAll
    const weight = code <= its ? (needWeights[here++] ?? 0) : 0
    const itsWeight = its <= code ? (needWeights[there++] ?? 0) : 0
    common += Math.min(weight, itsWeight)
    either += Math.max(weight, itsWeight)
  }
  return either === 0 ? 0 : common / either
}

const afterAll = Number.POSITIVE_INFINITY
