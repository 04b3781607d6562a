import { findFinding } from '@iisg/db/findings'
import { FindingId } from '@iisg/domain/findings'
import type { AppLoadContext } from '@remix-run/node'
import { requireActor } from '#app/session/require-actor.ts'

/** A finding of which somebody may know both records. For others it is not there. */
export async function findingOr404(context: AppLoadContext, findingId: string | undefined) {
  const actor = requireActor(context.viewer, 'read needs and analysis')
  const id = FindingId.safeParse(findingId)
  const finding = id.success ? await findFinding(context.db, context.viewer, id.data) : undefined
  if (!finding) throw noSuchFinding()
  return { actor, finding }
}

export function noSuchFinding(): Response {
  return new Response('There is no such finding, or it is gone', { status: 404 })
}
