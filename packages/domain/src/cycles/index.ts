export {
  CycleId,
  CycleKind,
  type CycleTask,
  isClosedOn,
  type MappingCycle,
  TaskState,
} from './cycle.ts'
