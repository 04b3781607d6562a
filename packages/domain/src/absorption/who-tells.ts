import { may, type Viewer } from '../accounts/index.ts'
import type { Partner } from '../partners/index.ts'
import { pillars } from '../pillars/index.ts'

/**
 * Whether somebody may tell what the institutions of a partner can take on. An institution belongs to
 * no pillar, so whoever speaks for its partner in any of them may.
 */
export function mayTellCapacity(viewer: Viewer, partner: Partner): boolean {
  return pillars.some((pillar) =>
    may(viewer, 'tell what institutions can take on', { partners: [partner], pillars: [pillar] }),
  )
}
