import type { Db } from '@iisg/db'
import { responseConfirmedOn } from '@iisg/db/freshness'
import { today } from '@iisg/db/time'
import { type Promised, promiseOf } from '@iisg/domain/freshness'
import type { ResponseId, ResponseState, ResponseStatus } from '@iisg/domain/responses'

/** How fresh a response is. One that is not handed in, or is over, promises nothing. */
export async function promiseOfResponse(
  db: Db,
  { id, state, status }: { id: ResponseId; state: ResponseState; status: ResponseStatus },
): Promise<Promised | undefined> {
  const isHandedIn = state === 'submitted' || state === 'verified' || state === 'published'
  if (!isHandedIn || status === 'closed' || status === 'cancelled') return undefined
  return promiseOf(await responseConfirmedOn(db, id), await today(db))
}
