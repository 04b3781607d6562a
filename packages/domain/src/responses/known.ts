import { tierOf, type Viewer } from '../accounts/index.ts'
import { admits, narrower, type Tier } from '../disclosure/index.ts'
import type { Pillar } from '../pillars/index.ts'
import { type Reporter, scopeOf } from './reporter.ts'
import type { ResponseState } from './response.ts'

/**
 * Whether somebody may know that a response is there: the one answer for its page, the list, every
 * count and every export. What is not handed in, or is archived, is kept at the Secretariat's tier,
 * which its own reporter is admitted to. What is merged stays at the tier that it had: lists leave it
 * out, and its page leads on.
 */
export function mayKnowResponse(
  viewer: Viewer,
  response: { tier: Tier; reporter: Reporter; pillars: readonly { pillar: Pillar }[] },
): boolean {
  return admits(tierOf(viewer, scopeOf(response)), response.tier)
}

/** The tier at which a response is kept in a state that it moves to and that is not published. */
export function tierIn(
  state: Exclude<ResponseState, 'published' | 'merged'>,
  askedTier: Tier,
): Tier {
  switch (state) {
    case 'draft':
    case 'returned':
    case 'archived':
      return 'secretariat'
    case 'submitted':
    case 'verified':
      return narrower('members', askedTier)
  }
}
