import type { Promised } from '@iisg/domain/freshness'
import { promisedNames, sayPromised } from '@iisg/ui/freshness'
import { Tag } from '@iisg/ui/layout'
import type { Tone } from '@iisg/ui/tokens'

/** How the promise stands for one record. In one element: a narrow screen lays it out as one. */
export function PromiseTold({ promised }: { promised: Promised }) {
  return (
    <div>
      <Tag tone={tones[promised.status]}>{promisedNames[promised.status]}</Tag>
      {promised.status !== 'never confirmed' && ` ${sayPromised(promised)}`}
    </div>
  )
}

const tones: Record<Promised['status'], Tone> = {
  'never confirmed': 'unreported',
  kept: 'covered',
  'due soon': 'thin',
  overdue: 'open',
}
