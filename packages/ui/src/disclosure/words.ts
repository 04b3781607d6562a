import type { Tier } from '@iisg/domain/disclosure'
import { optionsOf } from '../forms/index.ts'

export const tierNames: Record<Tier, string> = {
  public: 'Everyone',
  members: 'Members',
  pillar: 'Members of the pillar',
  secretariat: 'The Secretariat only',
}

export const tierOptions = optionsOf(tierNames)
/** For records that are never public, such as a need. */
export const innerTierOptions = tierOptions.filter(({ value }) => value !== 'public')
