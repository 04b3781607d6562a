import { sharedBits } from './bits.ts'
import { type Columns, namedBit, partnersMask } from './columns.ts'
import { jaccard } from './shares.ts'

/** B of two rows: by institutions where both name some, by partners otherwise. */
export function placesInCommon(columns: Columns, one: number, other: number): number {
  const { bits, institutions } = columns
  const [ones, others] = [bits[one] ?? 0, bits[other] ?? 0]
  if ((ones & others & namedBit) !== 0) {
    return jaccard(institutions[one] ?? [], institutions[other] ?? [])
  }
  return (ones & others & partnersMask) === 0
    ? 0
    : sharedBits(ones & partnersMask, others & partnersMask)
}

/** N of two rows, added up in the order in which the responses tell their needs, to the last bit. */
export function needsInCommon(columns: Columns, one: number, other: number): number {
  const { needs, needWeights, needsFrom, needsUntil } = columns
  const [start, end] = [needsFrom[one] ?? 0, needsUntil[one] ?? 0]
  const [itsStart, itsEnd] = [needsFrom[other] ?? 0, needsUntil[other] ?? 0]
  let common = 0
  let either = 0
  for (let at = start; at < end; at++) {
    const weight = needWeights[at] ?? 0
    const there = placeOf(needs[at] ?? 0, needs, itsStart, itsEnd)
    const itsWeight = there < 0 ? 0 : (needWeights[there] ?? 0)
    common += Math.min(weight, itsWeight)
    either += Math.max(weight, itsWeight)
  }
  for (let at = itsStart; at < itsEnd; at++) {
    if (placeOf(needs[at] ?? 0, needs, start, end) < 0) either += needWeights[at] ?? 0
  }
  return either === 0 ? 0 : common / either
}

/** What two rows do for the same needs, by weight: the top half of N. */
export function weightInCommon(columns: Columns, one: number, other: number): number {
  const { needs, needWeights, needsFrom, needsUntil } = columns
  const [itsStart, itsEnd] = [needsFrom[other] ?? 0, needsUntil[other] ?? 0]
  let common = 0
  for (let at = needsFrom[one] ?? 0; at < (needsUntil[one] ?? 0); at++) {
    const there = placeOf(needs[at] ?? 0, needs, itsStart, itsEnd)
    if (there >= 0) common += Math.min(needWeights[at] ?? 0, needWeights[there] ?? 0)
  }
  return common
}

/** The lowest code of a need that two rows are both linked to; infinite where there is none. */
export function firstInCommon(columns: Columns, one: number, other: number): number {
  const { needs, needsFrom, needsUntil } = columns
  const [itsStart, itsEnd] = [needsFrom[other] ?? 0, needsUntil[other] ?? 0]
  let first = Number.POSITIVE_INFINITY
  for (let at = needsFrom[one] ?? 0; at < (needsUntil[one] ?? 0); at++) {
    const code = needs[at] ?? 0
    if (code < first && placeOf(code, needs, itsStart, itsEnd) >= 0) first = code
  }
  return first
}

/** Whether two rows are linked to the same need. */
export function shareNeed(columns: Columns, one: number, other: number): boolean {
  const { needs, needsFrom, needsUntil } = columns
  const [itsStart, itsEnd] = [needsFrom[other] ?? 0, needsUntil[other] ?? 0]
  for (let at = needsFrom[one] ?? 0; at < (needsUntil[one] ?? 0); at++) {
    if (placeOf(needs[at] ?? 0, needs, itsStart, itsEnd) >= 0) return true
  }
  return false
}

/** Where a code is within some of them, below 0 where it is not. A response has a handful of needs. */
function placeOf(code: number, needs: Int32Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (needs[at] === code) return at
  return -1
}
