export { type CellHistory, type Chronic, chronicOf } from './chronic.ts'
export { type ChronicCell, chronicIn, type WeighedCycle } from './chronic-in.ts'
export { type Lineage, type Progress, type ProgressInput, progressOf } from './progress.ts'
