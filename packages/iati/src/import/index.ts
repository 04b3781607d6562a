export { UndoRefused, undoImport } from '@iisg/db/imports'
export type { ImportOptions, Progress } from './import-file.ts'
export {
  type ImportedFileReport,
  type ImportReport,
  type ImportSource,
  importFiles,
  runImport,
} from './import-files.ts'
