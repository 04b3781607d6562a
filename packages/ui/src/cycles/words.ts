import type { CycleKind, TaskState } from '@iisg/domain/cycles'

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
