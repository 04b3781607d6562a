export { type HandedIn, handInFiles } from './hand-in.ts'
export { type ImportedItem, type ItemFilter, itemsOf } from './items.ts'
export { filesOf, findRun, listRuns, type RunFile, type RunLine } from './runs.ts'
