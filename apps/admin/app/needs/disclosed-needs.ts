import type { Viewer } from '@iisg/domain/accounts'
import { mayKnowNeed, type Need } from '@iisg/domain/needs'

/** The needs that somebody may know, and how many there are besides. */
export function disclosedTo(
  viewer: Viewer,
  needs: readonly Need[],
): { needs: Need[]; hidden: number } {
  const known = needs.filter((need) => mayKnowNeed(viewer, need))
  return { needs: known, hidden: needs.length - known.length }
}
