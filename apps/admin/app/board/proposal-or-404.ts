import type { Db } from '@iisg/db'
import { findProposal } from '@iisg/db/board'
import { may, tierOf, type Viewer } from '@iisg/domain/accounts'
import { type Proposal, ProposalId } from '@iisg/domain/board'

/** A proposal that the viewer may know. */
export async function proposalOr404(
  { db, viewer }: { db: Db; viewer: Viewer },
  param: string | undefined,
): Promise<Proposal> {
  const id = ProposalId.safeParse(param)
  const proposal = id.success ? await findProposal(db, id.data) : undefined
  if (!proposal || !mayKnowProposal(viewer, proposal)) {
    throw new Response('There is no such proposal', { status: 404 })
  }
  return proposal
}

/** What is before the Board or was decided, every member knows; the rest is the Secretariat's. */
export function mayKnowProposal(viewer: Viewer, { state }: Pick<Proposal, 'state'>): boolean {
  if (state === 'proposed' || state === 'decided') return may(viewer, 'read needs and analysis')
  return may(viewer, 'propose to the Board') || tierOf(viewer) === 'secretariat'
}
