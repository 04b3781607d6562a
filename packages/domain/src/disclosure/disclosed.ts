import { admits, narrower, type Tier } from './tier.ts'

/** The tier of each field of a record: complete, or it does not compile. */
export type FieldTiers<Record_> = { readonly [Field in keyof Record_]-?: Tier }

/** A record with only the fields that a reader may know; the names of the others are told. */
export type Disclosed<Record_> = { known: Partial<Record_>; hidden: (keyof Record_)[] }

/**
 * What of a record a reader may know who is admitted up to a tier. The record's own tier narrows
 * each of its fields: a public title of a members-only record is for members.
 */
export function disclosed<Record_ extends object>(
  record: Record_,
  recordTier: Tier,
  tiers: FieldTiers<Record_>,
  upTo: Tier,
): Disclosed<Record_> {
  const known: Partial<Record_> = {}
  const hidden: (keyof Record_)[] = []
  // `Object.keys` forgets the key type, which `FieldTiers` has just guaranteed.
  for (const field of Object.keys(tiers) as (keyof Record_)[]) {
    if (admits(upTo, narrower(recordTier, tiers[field]))) known[field] = record[field]
    else hidden.push(field)
  }
  return { known, hidden }
}
