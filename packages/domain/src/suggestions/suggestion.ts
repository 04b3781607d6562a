import type { Need, NeedId } from '../needs/index.ts'
import type { Partner } from '../partners/index.ts'
import type { Pillar } from '../pillars/index.ts'
import type { ActivityType, ResponseId, ResponseStatus, WorkingPeriod } from '../responses/index.ts'
import type { Subject } from './subjects.ts'

export type SuggestableNeed = Pick<
  Need,
  'id' | 'title' | 'description' | 'partners' | 'measure' | 'requestedActivityTypes'
>

export type SuggestableResponse = {
  id: ResponseId
  title: string
  summary: string
  status: ResponseStatus
  period: WorkingPeriod
  regional: boolean
  partners: Partner[]
  pillars: readonly Pillar[]
  /** DAC purpose codes. */
  sectors: readonly string[]
  activityTypes: readonly ActivityType[]
}

/** Why a link is suggested. */
export type Reason =
  | { kind: 'subject'; subjects: Subject[] }
  /** As both write them, the most telling first. */
  | { kind: 'words'; words: { need: string; response: string }[] }
  | { kind: 'sector'; code: string; subjects: Subject[] }
  | { kind: 'partners'; partners: Partner[]; regional: boolean }
  | { kind: 'period'; days: number; of: number }
  | { kind: 'activity types'; types: ActivityType[] }

/** A part of the score, 0 to 1; unknown where one side says nothing of it. */
export type SuggestionPart = {
  of: Reason['kind']
  value: number | undefined
  weight: number
}

export type Suggestion = {
  needId: NeedId
  responseId: ResponseId
  /** From 0 to 1: the weighted mean of the parts that are known. */
  score: number
  parts: SuggestionPart[]
  reasons: Reason[]
}
