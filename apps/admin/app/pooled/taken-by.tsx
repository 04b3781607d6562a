import { poolingsTakenBy } from '@iisg/db/pooling'
import type { ProposalId } from '@iisg/domain/board'
import type { PoolingId } from '@iisg/domain/pooling'
import { sayPooling } from '@iisg/ui/pooling'
import type { AppLoadContext } from '@remix-run/node'

/** A group of needs by what it is called. */
export type Taken = { id: PoolingId; title: string }

/** The groups of needs that a proposal takes to the Board, as far as its reader may know them. */
export async function takenBy({ db, viewer }: AppLoadContext, id: ProposalId): Promise<Taken[]> {
  const poolings = await poolingsTakenBy(db, viewer, id)
  return poolings.map(({ id, group }) => ({ id, title: sayPooling(group) }))
}

export function TakenToBoard({ taken }: { taken: readonly Taken[] }) {
  return (
    <ul>
      {taken.map(({ id, title }) => (
        <li key={id}>
          <a href={`/findings/pooling/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
