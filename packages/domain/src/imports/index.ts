export { ImportEvent } from './events.ts'
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
