export { cycleKindNames, stageNames, taskStateNames } from './words.ts'
