import type { TaskReturnReason } from '@iisg/domain/tasks'

export const taskReturnReasonNames: Record<TaskReturnReason, string> = {
  'needs missing': 'Needs are missing',
  'responses missing': 'Responses are missing',
  'figures missing': 'Figures are missing',
  'period wrong': 'It is about another period',
  'sources missing': 'Sources are missing',
  'not agreed': 'It is not agreed within the partner or member',
  duplicates: 'Something is there twice',
  other: 'Something else',
}
