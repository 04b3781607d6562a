import type { Db } from '@iisg/db'
import { findResponse } from '@iisg/db/responses'
import type { Viewer } from '@iisg/domain/accounts'
import { mayKnowResponse, ResponseId, type ResponseRecord } from '@iisg/domain/responses'

/** A response that this viewer may know of. What they may not is not there for them. */
export async function responseOr404(
  { db, viewer }: { db: Db; viewer: Viewer },
  id: string | undefined,
): Promise<ResponseRecord> {
  const responseId = ResponseId.safeParse(id)
  const response = responseId.success ? await findResponse(db, responseId.data) : undefined
  if (!response || !mayKnowResponse(viewer, response)) {
    throw new Response('There is no such response', { status: 404 })
  }
  return response
}
