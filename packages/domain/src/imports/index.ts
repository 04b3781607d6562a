export { type Decision, decisionOn, type KeptVersion, type Version } from './decision.ts'
export { ImportEvent } from './events.ts'
export { EarlierVersion, ImportedProject } from './project.ts'
export {
  FileProblem,
  type ImportedFile,
  ImportOutcome,
  type ImportRun,
  ImportRunId,
  ImportRunState,
  noOutcomes,
  type OutcomeCounts,
} from './run.ts'
