export {
  CycleId,
  CycleKind,
  type CycleTask,
  isClosedOn,
  type MappingCycle,
  TaskState,
} from './cycle.ts'
export { CycleDraft } from './draft.ts'
export { CycleEvent } from './events.ts'
export { type Slip, type StageSlip, slipOf, stageSlips } from './slip.ts'
export {
  firstOutOfOrder,
  moveCycleTo,
  Stage,
  type StageDays,
  type StageMove,
  stageAfter,
  stages,
  usualDays,
  usualPlan,
} from './stage.ts'
