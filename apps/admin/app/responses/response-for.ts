import type { Db } from '@iisg/db'
import type { Actor, Duty, Viewer } from '@iisg/domain/accounts'
import { type ResponseRecord, scopeOf } from '@iisg/domain/responses'
import { requireActor } from '#app/session/require-actor.ts'
import { responseOr404 } from './response-or-404.ts'

/**
 * A response and somebody who has a duty over it. What they may not know is not there for them; what
 * they may know and not do is forbidden.
 */
export async function responseFor(
  context: { db: Db; viewer: Viewer },
  id: string | undefined,
  duty: Duty = 'record responses',
): Promise<{ actor: Actor; response: ResponseRecord }> {
  requireActor(context.viewer, duty)
  const response = await responseOr404(context, id)
  return { actor: requireActor(context.viewer, duty, scopeOf(response)), response }
}
