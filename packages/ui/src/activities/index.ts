export { activityTypeNames, activityTypeOptions } from './words.ts'
