export { findCycle, listCycles, tasksOf } from './cycles.ts'
