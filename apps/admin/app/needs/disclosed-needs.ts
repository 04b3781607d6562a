import type { Viewer } from '@iisg/domain/accounts'
import { counts, mayKnowNeed, type Need } from '@iisg/domain/needs'

/**
 * The needs that somebody may know, and how many are weighed besides. What is still on its way is
 * not even counted for who may not know it.
 */
export function disclosedTo(
  viewer: Viewer,
  needs: readonly Need[],
): { needs: Need[]; hidden: number } {
  const known = needs.filter((need) => mayKnowNeed(viewer, need))
  const hidden = needs.filter(({ state }) => counts(state, 'working')).length
  const shown = known.filter(({ state }) => counts(state, 'working')).length
  return { needs: known, hidden: hidden - shown }
}
