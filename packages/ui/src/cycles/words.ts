import type { CycleKind, Stage, TaskState } from '@iisg/domain/cycles'

export const cycleKindNames: Record<CycleKind, string> = {
  needs: 'Needs mapping',
  response: 'Response mapping',
}

export const taskStateNames: Record<TaskState, string> = {
  pending: 'Not asked yet',
  open: 'Asked',
  submitted: 'Submitted',
  returned: 'Returned',
  finalised: 'Finalised',
  waived: 'Waived',
}

export const stageNames: Record<Stage, string> = {
  planned: 'Planned',
  'template agreement': 'Agreeing the template',
  collection: 'Collection',
  consolidation: 'Consolidation',
  'Support Group review': 'Review by the Support Group',
  'proposed to Board': 'Proposed to the Board',
  adopted: 'Adopted by the Board',
  closed: 'Closed',
}
