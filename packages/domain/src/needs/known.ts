import { isOwn, type Scope, tierOf, type Viewer } from '../accounts/index.ts'
import { admits, type Tier } from '../disclosure/index.ts'
import type { Need } from './need.ts'

/** What has to be known of a need to tell who may know it. */
export type Guarded = Pick<Need, 'tier' | 'partners'> & {
  measure: { objective: Pick<Need['measure']['objective'], 'pillar'> }
}

/** Whose a need is: of the partners that state it, in its pillar. */
export function scopeOf({ partners, measure }: Omit<Guarded, 'tier'>): Scope {
  return { partners, pillars: [measure.objective.pillar] }
}

/**
 * How far somebody is admitted to a need. What several partners state is known to each of them as
 * well as if it were theirs alone.
 */
export function admittedTo(viewer: Viewer, need: Omit<Guarded, 'tier'>): Tier {
  const { pillars } = scopeOf(need)
  const isTheirs = need.partners.some((partner) => isOwn(viewer, { partners: [partner], pillars }))
  return isTheirs ? 'secretariat' : tierOf(viewer, { pillars })
}

/**
 * Whether somebody may know of a need. The one answer for every list, page, count, search and file:
 * who may not, meets it nowhere.
 */
export function mayKnowNeed(viewer: Viewer, need: Guarded): boolean {
  return admits(admittedTo(viewer, need), need.tier)
}
