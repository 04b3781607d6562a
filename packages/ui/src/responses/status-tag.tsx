import type { ResponseStatus } from '@iisg/domain/responses'
import { Tag } from '../layout/index.ts'
import type { Tone } from '../tokens/index.ts'
import { responseStatusNames } from './words.ts'

/** Where a response is on its way, in a word. */
export function StatusTag({ status }: { status: ResponseStatus }) {
  return <Tag tone={toneOf[status]}>{responseStatusNames[status]}</Tag>
}

const toneOf: Record<ResponseStatus, Tone> = {
  pipeline: 'neutral',
  implementation: 'covered',
  finalisation: 'covered',
  closed: 'neutral',
  cancelled: 'open',
  suspended: 'thin',
}
