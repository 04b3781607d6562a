import type { LinkSides } from '@iisg/db/links'
import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { admits, type Tier } from '@iisg/domain/disclosure'

type Whose = Pick<LinkSides, 'reporter' | 'responsePillars'>

/** Whether somebody may know the response of a link: their own, or one of a tier they are admitted to. */
export function mayKnowResponse(
  viewer: Viewer,
  { tier }: { tier: Tier },
  { reporter, responsePillars }: Whose,
): boolean {
  return admits(tierOf(viewer, { ...reporter, pillars: responsePillars }), tier)
}
