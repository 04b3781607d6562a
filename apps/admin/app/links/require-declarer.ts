import type { LinkSides } from '@iisg/db/links'
import type { Actor, Viewer } from '@iisg/domain/accounts'
import { requireActor } from '#app/session/require-actor.ts'

/** Whoever may declare, revise and withdraw a link: the response is theirs, or they are the Secretariat. */
export function requireDeclarer(
  viewer: Viewer,
  { reporter, pillar }: Pick<LinkSides, 'reporter' | 'pillar'>,
): Actor {
  return requireActor(viewer, 'declare support links', { ...reporter, pillars: [pillar] })
}
