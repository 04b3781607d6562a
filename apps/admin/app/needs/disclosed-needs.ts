import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import type { Need } from '@iisg/domain/needs'

/** Whether somebody may know of a need. */
export function mayKnow(viewer: Viewer, need: Pick<Need, 'tier'>): boolean {
  return admits(tierOf(viewer), need.tier)
}

/** The needs that somebody may know, and how many there are besides. */
export function disclosedTo(
  viewer: Viewer,
  needs: readonly Need[],
): { needs: Need[]; hidden: number } {
  const known = needs.filter((need) => mayKnow(viewer, need))
  return { needs: known, hidden: needs.length - known.length }
}
