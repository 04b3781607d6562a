import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { ConfirmationStatus } from '@iisg/domain/responses'
import { Tag } from '@iisg/ui/layout'
import { confirmationNames, confirmationTones } from '@iisg/ui/links'
import './confirmations.css'

type ConfirmationsProps = {
  link: {
    covered: readonly Partner[]
    confirmations: readonly { partner: Partner; status: ConfirmationStatus }[]
  }
}

/** What each beneficiary that a link covers says of it. */
export function Confirmations({ link: { covered, confirmations } }: ConfirmationsProps) {
  if (covered.length === 0) return 'It serves no partner that states the need'
  return (
    <ul className="confirmations">
      {covered.map((partner) => {
        const said = confirmations.find((word) => word.partner === partner)?.status
        const status = said ?? 'unconfirmed'
        const tone = confirmationTones[status]
        return (
          <li key={partner}>
            {partnerNames[partner]}:{' '}
            {tone ? (
              <Tag tone={tone}>{confirmationNames[status]}</Tag>
            ) : (
              confirmationNames[status].toLowerCase()
            )}
          </li>
        )
      })}
    </ul>
  )
}
