import type { CycleTask } from '@iisg/domain/cycles'
import { partnerNames } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
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

/** Who reports for which pillar, such as 'Border security: Serbia'. */
export function sayAssignee(
  task: Pick<CycleTask, 'pillar' | 'assignee'> & { organisation: string | null },
) {
  return `${pillarSubjects[task.pillar]}: ${nameAssignee(task)}`
}

export function nameAssignee({
  assignee,
  organisation,
}: Pick<CycleTask, 'assignee'> & { organisation: string | null }): string {
  return assignee.kind === 'partner' ? partnerNames[assignee.partner] : (organisation ?? '')
}
