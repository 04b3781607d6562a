export { noteFault } from './faults.ts'
export { type HandedIn, handInFiles } from './hand-in.ts'
export { type ImportedItem, type ItemFilter, itemsOf } from './items.ts'
export {
  type FilePart,
  type FileToKeep,
  type KeptReport,
  keepFile,
  noteProgress,
} from './keep-file.ts'
export type { Relative } from './parents.ts'
export { endRun, inTurn, nextUpload, openRun, refuseFile, runToRead } from './run-books.ts'
export { filesOf, findRun, listRuns, type RunFile, type RunLine } from './runs.ts'
export { UndoRefused, undoImport } from './undo.ts'
export { runsToRead } from './waiting.ts'
