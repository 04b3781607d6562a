export { CycleId, CycleKind, type CycleTask, type MappingCycle, TaskState } from './cycle.ts'
