import type { MappingCycle } from '@iisg/domain/cycles'
import type { NeedId } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'

/**
 * Where a need is told as a cycle weighs it, or its reason for one partner. A response mapping weighs
 * needs that are another's, and has to be named.
 */
export function needHref(
  id: NeedId,
  { id: cycleId, kind }: Pick<MappingCycle, 'id' | 'kind'>,
  partner?: Partner,
): string {
  const weighedIn = kind === 'response' ? `?cycle=${cycleId}` : ''
  return `/needs/${id}${weighedIn}${partner ? `#${partner}` : ''}`
}
