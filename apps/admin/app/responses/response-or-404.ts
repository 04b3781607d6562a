import type { Db } from '@iisg/db'
import { findResponse } from '@iisg/db/responses'
import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import { ResponseId, type ResponseRecord } from '@iisg/domain/responses'

/** A response that this viewer may know of. What they may not is not there for them. */
export async function responseOr404(
  { db, viewer }: { db: Db; viewer: Viewer },
  id: string | undefined,
): Promise<ResponseRecord> {
  const responseId = ResponseId.safeParse(id)
  const response = responseId.success ? await findResponse(db, responseId.data) : undefined
  if (!response || !admits(tierOf(viewer), response.tier)) {
    throw new Response('There is no such response', { status: 404 })
  }
  return response
}
