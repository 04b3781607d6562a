import type { ResponseState } from '@iisg/domain/responses'
import { Tag } from '../layout/index.ts'
import type { Tone } from '../tokens/index.ts'
import { responseStateNames } from './words.ts'

/** How far a record is on its way to its readers, in a word. */
export function StateTag({ state }: { state: ResponseState }) {
  return <Tag tone={toneOf[state]}>{responseStateNames[state]}</Tag>
}

const toneOf: Record<ResponseState, Tone> = {
  draft: 'neutral',
  submitted: 'thin',
  returned: 'open',
  verified: 'covered',
  published: 'covered',
  archived: 'neutral',
  merged: 'neutral',
}
