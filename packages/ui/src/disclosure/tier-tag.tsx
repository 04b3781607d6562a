import type { Tier } from '@iisg/domain/disclosure'
import { Tag } from '../layout/index.ts'
import { tierNames } from './words.ts'

/** Who may know a thing. */
export function TierTag({ tier }: { tier: Tier }) {
  return (
    <Tag tone={tier === 'public' ? 'not-applicable' : 'neutral'}>
      <span className="only-read-out">May be seen by: </span>
      {tierNames[tier]}
    </Tag>
  )
}
