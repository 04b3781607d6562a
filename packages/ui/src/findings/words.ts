import type {
  FindingClass,
  FindingOutcome,
  FindingReason,
  FindingState,
  OverlapParts,
  SynergyParts,
} from '@iisg/domain/findings'
import { type Options, optionsOf } from '../forms/index.ts'
import { count } from '../numbers/index.ts'
import type { Tone } from '../tokens/index.ts'

export const findingClassNames: Record<FindingClass, string> = {
  'duplicate record': 'Perhaps recorded twice',
  'duplicate effort': 'The same effort twice',
  'hand-over': 'One can hand over to the other',
  complementary: 'Each does more with the other',
  synergy: 'Both could gain from each other',
  watch: 'Worth a look',
}

/** What a class means, and what follows from it. */
export const findingClassMeanings: Record<FindingClass, string> = {
  'duplicate record':
    'Both may be one piece of work that was recorded twice. If so, say that they are one record: then one is told under the other, and nothing counts twice.',
  'duplicate effort':
    'Both do much the same for the same needs and places, at the same time. Ask both whether they know of each other.',
  'hand-over':
    'One ends shortly before the other begins, for the same needs and places. What the first has learnt can reach the second.',
  complementary:
    'Both serve the same needs and places with kinds of work that each do more where the other is done too.',
  synergy:
    'Both serve the same needs, and could share people, seats or time. Nothing says that they overlap.',
  watch: 'They have much in common, but not enough to call it by another name.',
}

export const findingStateNames: Record<FindingState, string> = {
  open: 'Not decided',
  dismissed: 'Nothing to it',
  complementary: 'Complementary',
  coordinated: 'Coordinated',
  'handed over': 'Handed over',
  pooled: 'Pooled',
  merged: 'One record',
}

export const findingStateTones: Record<FindingState, Tone> = {
  open: 'thin',
  dismissed: 'neutral',
  complementary: 'covered',
  coordinated: 'covered',
  'handed over': 'covered',
  pooled: 'covered',
  merged: 'covered',
}

const outcomeNames: Record<FindingOutcome, string> = {
  dismissed: 'There is nothing to it',
  complementary: 'They complement each other, and both go on',
  coordinated: 'Both know of each other and have agreed who does what',
  'handed over': 'One hands over to the other',
  pooled: 'They are pooled: done together',
}
export const findingOutcomeOptions: Options = optionsOf(outcomeNames)

export const findingReasonNames: Record<FindingReason, string> = {
  'other work': 'The work is another',
  'other place': 'It is for other people or places',
  'other time': 'It is at another time',
  'agreed by both': 'Both have agreed so',
  'known to both': 'Both have long known of each other',
  other: 'Another reason',
}
export const findingReasonOptions: Options = optionsOf(findingReasonNames)

export const overlapPartNames: Record<Exclude<keyof OverlapParts, 'score'>, string> = {
  needs: 'The needs that both are linked to, by weight',
  partners: 'The institutions or partners that both serve',
  types: 'The kinds of work that both do',
  time: 'The days at once, of the days of the shorter one',
  text: 'How alike their titles and summaries are',
}

export const synergyPartNames: Record<Exclude<keyof SynergyParts, 'score'>, string> = {
  needs: 'The needs that both are linked to, by weight',
  complementarity: 'Kinds of work that complement each other',
  time: 'How close in time they are',
  place: 'The same institution or partner',
}

/** Which two responses a finding is about. */
export function sayPair({ oneTitle, otherTitle }: { oneTitle: string; otherTitle: string }) {
  return oneTitle === otherTitle ? `Both called ${oneTitle}` : `${oneTitle} and ${otherTitle}`
}

/** What looking again has changed, as sentences. */
export function sayRefreshed({
  opened,
  reopened,
  gone,
}: {
  opened: number
  reopened: number
  gone: number
}): string {
  return `New: ${count(opened)}. Opened again, since a record has changed: ${count(reopened)}. Gone: ${count(gone)}.`
}
