import type { Db } from '@iisg/db'
import { poolingsWith } from '@iisg/db/pooling'
import type { Viewer } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { Need } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { PoolingId, PoolingState } from '@iisg/domain/pooling'
import { activityTypeNames } from '@iisg/ui/activities'
import { Notice } from '@iisg/ui/layout'
import { counted } from '@iisg/ui/numbers'
import { namePartners } from '@iisg/ui/partners'
import { sayPoolingState } from '@iisg/ui/pooling'

/** A group that a need is in, told on the need's own page. */
export type PooledAs = {
  id: PoolingId
  work: string
  partners: Partner[]
  others: number
  state: PoolingState
}

/** The groups that a need is in, without those of which was decided that they are not pooled. */
export async function pooledAs(
  { db, viewer }: { db: Db; viewer: Viewer },
  cycle: MappingCycle,
  { id }: Pick<Need, 'id'>,
): Promise<PooledAs[]> {
  const poolings = await poolingsWith(db, viewer, cycle, id)
  return poolings
    .filter(({ state }) => state !== 'dismissed')
    .map(({ id, group, needs, state }) => ({
      id,
      work: activityTypeNames[group.activityType],
      partners: group.partners,
      others: needs.length - 1,
      state,
    }))
}

/** Which work one regional action could do for this need and others. */
export function PoolingNotice({ pooled }: { pooled: readonly PooledAs[] }) {
  if (pooled.length === 0) return null
  return (
    <Notice tone="info" title="One regional action could serve it">
      <ul>
        {pooled.map(({ id, work, partners, others, state }) => (
          <li key={id}>
            <a href={`/findings/pooling/${id}`}>{work}</a>
            {`, asked for by ${namePartners(partners)}`}
            {others > 0 && ` in this need and ${counted(others, 'other')}`}
            {state !== 'open' && `: ${sayPoolingState(state)}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
