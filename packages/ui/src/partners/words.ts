import { type Partner, partnerNames, partners } from '@iisg/domain/partners'
import { optionsOf } from '../forms/index.ts'
import { listed } from '../numbers/index.ts'

export const partnerOptions = optionsOf(partnerNames)

/** 'Albania, Kosovo* and Serbia', always in the same order. All six are 'all six partners'. */
export function namePartners(named: readonly Partner[]): string {
  const those = partners.filter((partner) => named.includes(partner))
  if (those.length === partners.length) return 'all six partners'
  return listed(those.map((partner) => partnerNames[partner]))
}
