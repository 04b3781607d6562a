import type { ResponseFilter } from '@iisg/db/responses'
import { type Actor, tierOf } from '@iisg/domain/accounts'
import { admits } from '@iisg/domain/disclosure'
import { filterOf, type Query, queryOf } from './list-address.ts'

/** What an address asks of the list, of what this viewer may ask. */
export type AskedList = {
  query: Query
  filter: ResponseFilter
  /** Whether they may know of every record how far it is on its way. */
  showsState: boolean
  /** Whether some records are their own. */
  contributes: boolean
}

export function askedList(viewer: Actor, url: string): AskedList {
  const showsState = admits(tierOf(viewer), 'secretariat')
  const contributes = viewer.grants.some((grant) => 'pillar' in grant)
  const { state, ours, ...asked } = queryOf(url)
  const query = {
    ...asked,
    ...(showsState && state !== undefined && { state }),
    ...(contributes && ours !== undefined && { ours }),
  }
  return { query, filter: filterOf(query, viewer), showsState, contributes }
}
