import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { disclosed } from '@iisg/domain/disclosure'
import { type ResponseRecord, responseTiers, scopeOf } from '@iisg/domain/responses'

/** What a viewer may know of a response; fields that they may not are left out. */
export type Told = ReturnType<typeof toldTo>

export function toldTo(viewer: Viewer, response: ResponseRecord) {
  const { id, version, tier, plannedStart, plannedEnd, actualStart, actualEnd, ...rest } = response
  const record = { ...rest, period: { plannedStart, plannedEnd, actualStart, actualEnd } }

  return disclosed(record, tier, responseTiers, tierOf(viewer, scopeOf(response))).known
}
