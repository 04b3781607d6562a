import type { Need } from '@iisg/domain/needs'
import './wording.css'

/** The words of a need, exactly as they are now: what is approved, reviewed and adopted. */
export function Wording({ need }: { need: Pick<Need, 'title' | 'description'> }) {
  return (
    <blockquote className="wording">
      <p className="wording__title">{need.title}</p>
      {need.description !== '' && <p>{need.description}</p>}
    </blockquote>
  )
}
