import type { NeedRecord } from '@iisg/domain/needs'
import { Notice } from '@iisg/ui/layout'
import { namePartners } from '@iisg/ui/partners'
import { capitalised } from '#app/layout/capitalised.ts'

/** Says before a need is revised what a change undoes: approvals, and what was agreed on it. */
export function RevisingNotice({ need }: { need: Pick<NeedRecord, 'state' | 'approvals'> }) {
  const { state, approvals } = need
  const agreed = state === 'validated' || state === 'adopted'
  if (!agreed && approvals.length === 0) return null
  const names = capitalised(namePartners(approvals.map(({ partner }) => partner)))
  const title = agreed
    ? `It is ${state}. A change takes it back to the review`
    : `${names} approved this wording`
  return (
    <Notice tone={agreed ? 'warning' : 'info'} title={title}>
      <p>
        If you change anything but its institutions and its documents, no approval holds any more,
        and somebody else than you has to review it. Until each partner approves what it says then,
        only its partners and the Secretariat know the need.
      </p>
      {state === 'validated' && (
        <p>It is submitted by that, and leaves the working matrix until it is validated again.</p>
      )}
      {state === 'adopted' && (
        <p>
          It is submitted by that. Its figures leave the matrix until it is validated again, and
          what is published until the Board has adopted it again.
        </p>
      )}
    </Notice>
  )
}
