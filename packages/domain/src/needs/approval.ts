import { may, type Viewer } from '../accounts/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Guarded } from './known.ts'
import type { NeedRecord } from './need.ts'

/** A partner's word that a need may be known in exactly the wording that it has now. */
export type Approval = {
  partner: Partner
  /** Nobody where it was taken over from before wordings were approved one by one. */
  by: string | null
  at: Date
}

/** The partners that state a need and have not approved its wording yet. */
export function notYetApprovedBy({
  partners,
  approvals,
}: Pick<NeedRecord, 'partners' | 'approvals'>): Partner[] {
  return partners.filter((each) => !approvals.some(({ partner }) => partner === each))
}

/** The partners in whose name somebody may approve the wording of a need, or take that back. */
export function approvingFor(
  viewer: Viewer,
  { partners, measure, state }: Pick<NeedRecord, 'partners' | 'state'> & Pick<Guarded, 'measure'>,
): Partner[] {
  if (state === 'closed') return []
  const pillars = [measure.objective.pillar]
  return partners.filter((partner) =>
    may(viewer, 'approve the wording of needs', { partners: [partner], pillars }),
  )
}
