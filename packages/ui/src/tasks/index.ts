export { nameAssignee, sayAssignee, taskReturnReasonNames } from './words.ts'
