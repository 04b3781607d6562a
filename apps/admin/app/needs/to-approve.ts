import type { Db } from '@iisg/db'
import { waitingForApproval } from '@iisg/db/needs'
import { may, type Viewer } from '@iisg/domain/accounts'
import { approvingFor, type Need } from '@iisg/domain/needs'

/** Among some needs of one cycle, those whose wording waits for the viewer's word. */
export async function toApprove(db: Db, viewer: Viewer, needs: readonly Need[]): Promise<Need[]> {
  const [first] = needs
  if (!first || !may(viewer, 'approve the wording of needs')) return []
  const waiting = await waitingForApproval(db, first.cycleId)
  return needs.filter((need) => {
    const theirs = approvingFor(viewer, need)
    return waiting.some(({ needId, partner }) => needId === need.id && theirs.includes(partner))
  })
}
