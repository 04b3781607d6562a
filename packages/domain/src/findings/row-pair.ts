import { sharedBits, typeBits } from './bits.ts'
import { type Columns, partnersMask, pillarsMask, typesMask } from './columns.ts'
import type { ComparedResponse } from './compared.ts'
import { needsInCommon, placesInCommon } from './in-common.ts'
import type { Pair } from './pair.ts'
import { daysApart, daysTogether, shareOfShorter } from './timing-of-rows.ts'

/** A pair to be filled in for one after the other: hundreds of thousands are judged. */
export function emptyPair(response: ComparedResponse): Pair {
  return {
    ...{ one: response, other: response },
    ...{ sameIdentifier: false, samePillar: false, samePillars: false },
    ...{ samePartner: false, samePlace: false },
    ...{ complementary: false, bothTrain: false },
    ...{ needs: 0, partners: 0, types: 0, time: 0, text: 0, together: 0, apart: undefined },
  }
}

/** Fills in what the columns tell of two rows: to the last bit what `pairOf` tells of their responses. */
export function fillIn(pair: Pair, columns: Columns, one: number, other: number): void {
  const [bits, its] = [columns.bits[one] ?? 0, columns.bits[other] ?? 0]
  const common = bits & its
  pair.sameIdentifier = sharesIdentifier(columns, one, other)
  pair.samePillar = (common & pillarsMask) !== 0
  pair.samePillars = ((bits ^ its) & pillarsMask) === 0
  pair.samePartner = (common & partnersMask) !== 0
  pair.complementary = ((columns.complements[one] ?? 0) & its) !== 0
  pair.bothTrain = (common & training) !== 0
  pair.needs = needsInCommon(columns, one, other)
  pair.partners = placesInCommon(columns, one, other)
  pair.samePlace = pair.partners > 0
  pair.types = (common & typesMask) === 0 ? 0 : sharedBits(bits & typesMask, its & typesMask)
  pair.time = shareOfShorter(columns, one, other)
  pair.together = daysTogether(columns, one, other)
  const apart = daysApart(columns, one, other)
  pair.apart = apart === Number.POSITIVE_INFINITY ? undefined : Math.max(0, apart - 1)
}

const training = typeBits(['training'])

function sharesIdentifier({ identifiers }: Columns, one: number, other: number): boolean {
  const [ours, theirs] = [identifiers[one] ?? [], identifiers[other] ?? []]
  return ours.length > 0 && theirs.length > 0 && ours.some((key) => theirs.includes(key))
}
