import { findNeed } from '@iisg/db/needs'
import { mayKnowNeed, NeedId, type NeedRecord } from '@iisg/domain/needs'
import type { AppLoadContext } from '@remix-run/node'

/** A need that the viewer may know. Any other is as if it were not there. */
export async function needOr404(
  { db, viewer }: AppLoadContext,
  id: string | undefined,
): Promise<NeedRecord> {
  const needId = NeedId.safeParse(id)
  const need = needId.success ? await findNeed(db, needId.data) : undefined
  if (!need || !mayKnowNeed(viewer, need)) {
    throw new Response('There is no such need', { status: 404 })
  }
  return need
}
