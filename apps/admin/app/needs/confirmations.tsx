import { partnerNames } from '@iisg/domain/partners'
import { Tag } from '@iisg/ui/layout'
import { confirmationNames, confirmationTones } from '@iisg/ui/links'
import type { WordShown } from '#app/sides/word-shown.ts'
import { WordTrail } from '#app/sides/word-trail.tsx'
import './confirmations.css'

/** What each beneficiary that a link covers says of it. */
export function Confirmations({ words }: { words: readonly WordShown[] }) {
  if (words.length === 0) return 'It serves no partner that states the need'
  return (
    <ul className="confirmations">
      {words.map(({ partner, status, trail }) => {
        const tone = confirmationTones[status]
        const name = confirmationNames[status]
        const disputed = status === 'contested' || status === 'resolved'
        return (
          <li key={partner}>
            {partnerNames[partner]}: {tone ? <Tag tone={tone}>{name}</Tag> : name.toLowerCase()}
            {disputed && <WordTrail trail={trail} />}
          </li>
        )
      })}
    </ul>
  )
}
