import { ActivityType } from '../activities/index.ts'
import { partners } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'

/** A few of a short list as the bits of a number, so that they are compared by the million. */
function bitsOf<Item>(list: readonly Item[]): (some: readonly Item[]) => number {
  const bits = new Map(list.map((item, at) => [item, 1 << at]))
  return (some) => some.reduce((sum, item) => sum | (bits.get(item) ?? 0), 0)
}

export const partnerBits = bitsOf(partners)
export const pillarBits = bitsOf(pillars)
export const typeBits = bitsOf(ActivityType.options)

/** The Jaccard share of two sets of bits, 0 to 1; 0 where neither has any. */
export function sharedBits(ones: number, others: number): number {
  const either = ones | others
  return either === 0 ? 0 : countBits(ones & others) / countBits(either)
}

function countBits(bits: number): number {
  let left = bits - ((bits >> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >> 2) & 0x33333333)
  return (((left + (left >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24
}
