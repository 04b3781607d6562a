import type { ActivityType } from '@iisg/domain/activities'
import type { PoolingOutcome, PoolingReason, PoolingState } from '@iisg/domain/pooling'
import { activityTypeNames } from '../activities/index.ts'
import { type Options, optionsOf } from '../forms/index.ts'
import type { Tone } from '../tokens/index.ts'

export const poolingStateNames: Record<PoolingState, string> = {
  open: 'Not decided',
  pooled: 'Pooled',
  'taken to the Board': 'Taken to the Board',
  dismissed: 'Not pooled',
}

/** The same within a sentence; the Board keeps its capital. */
export function sayPoolingState(state: PoolingState): string {
  const name = poolingStateNames[state]
  return name.charAt(0).toLowerCase() + name.slice(1)
}

export const poolingStateTones: Record<PoolingState, Tone> = {
  open: 'thin',
  pooled: 'covered',
  'taken to the Board': 'covered',
  dismissed: 'neutral',
}

const outcomeNames: Record<PoolingOutcome, string> = {
  pooled: 'They are pooled: one regional action is to serve them',
  'taken to the Board': 'It is taken to the Board, with a proposal',
  dismissed: 'They are not pooled: each is met by itself',
}
export const poolingOutcomeOptions: Options = optionsOf(outcomeNames)

export const poolingReasonNames: Record<PoolingReason, string> = {
  'partners agree': 'The partners have agreed to it',
  'provider found': 'Somebody will carry it out',
  'provider wanted': 'Somebody who carries it out has to be found',
  'needs differ': 'What they ask for differs too much',
  'laws or languages differ': 'Their laws or languages differ too much',
  'other time': 'They need it at different times',
  'answered otherwise': 'It is answered in another way',
  other: 'Another reason',
}
export const poolingReasonOptions: Options = optionsOf(poolingReasonNames)

/** What a group asks for: 'Training: Document examination at crossings'. */
export function sayPooling({
  activityType,
  measure,
}: {
  activityType: ActivityType
  measure: { title: string }
}): string {
  return `${activityTypeNames[activityType]}: ${measure.title}`
}
