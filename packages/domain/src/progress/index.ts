export { type CellHistory, type Chronic, chronicOf } from './chronic.ts'
export { type Lineage, type Progress, type ProgressInput, progressOf } from './progress.ts'
