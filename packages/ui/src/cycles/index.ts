export { cycleKindNames, taskStateNames } from './words.ts'
