import type { Method } from '../analysis/index.ts'
import { sharedBits, typeBits } from './bits.ts'
import { type Columns, namedBit, partnersMask, pillarsMask, typesMask } from './columns.ts'
import { placesInCommon } from './in-common.ts'
import { daysApart, shareOfShorter } from './timing-of-rows.ts'

/**
 * The least likeness of texts, 0 to 1, with which two rows whose needs are `needs` alike can be any
 * finding; above 1 where they cannot. Nothing that it rules out is a finding: what it lets through is
 * judged in full.
 */
export function leastLikeness(
  columns: Columns,
  one: number,
  other: number,
  needs: number,
  method: Method,
): number {
  const [bits, its] = [columns.bits[one] ?? 0, columns.bits[other] ?? 0]
  const common = bits & its
  if ((common & pillarsMask) === 0) return never
  const [samePartner, types] = [common & partnersMask, common & typesMask]
  const complementary = ((columns.complements[one] ?? 0) & its) !== 0
  const gain = complementary || (samePartner === 0 && (types & training) !== 0) ? 1 : 0
  const place = samePartner !== 0 || (common & namedBit) !== 0 ? 1 : 0
  const places = samePartner === 0 ? 0 : placesInCommon(columns, one, other)
  const kinds = types === 0 ? 0 : sharedBits(bits & typesMask, its & typesMask)
  const { shares, watch, handOverDays } = method.overlap
  const known = shares.needs * needs + shares.partners * places + shares.types * kinds

  // Most end here, before their days are looked at: with the same days and words they would be nothing.
  const isRuled = places > 0 && (complementary || types !== 0)
  const most = samePartner === 0 ? 0 : known + shares.time + shares.text
  if (!isRuled && most < watch - almost && !gainsBy(gain, needs, 0, place, method)) return never

  const apart = daysApart(columns, one, other)
  const near = Math.max(0, apart - 1)
  if (gainsBy(gain, needs, near, place, method)) return 0
  // Without a partner in common only a synergy was left.
  if (samePartner === 0) return never
  if (places > 0) {
    if (complementary && types === 0) return 0
    if (types !== 0 && apart > 0 && near <= handOverDays) return 0
  }
  const time = apart === 0 ? shareOfShorter(columns, one, other) : 0
  return (watch - known - shares.time * time) / shares.text - almost
}

/**
 * From which N on, 0 to 1, two rows can be any finding that have neither kinds of work in common nor
 * complementary ones. Below it, whatever their partners, days and texts, they are none.
 */
export function leastNeedsOfOtherWork({ overlap, synergy }: Method): number {
  const { partners, time, text } = overlap.shares
  const watched = (overlap.watch - partners - time - text) / overlap.shares.needs
  const gained = (synergy.from - synergy.shares.time - synergy.shares.place) / synergy.shares.needs
  return Math.min(watched, gained) - almost
}

/**
 * The least likeness for two rows of groups of which it is known what their partners and kinds of work add to
 * the score, if they share no need. Those that share one are asked about above.
 */
export function leastLikenessBeside(
  known: number,
  time: number,
  { overlap: { shares, watch } }: Method,
): number {
  return (watch - known - shares.time * time) / shares.text - almost
}

const never = 2
/** Sums are rounded at the ninth place: what is as near as this to a threshold is judged in full. */
export const almost = 1e-6

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
