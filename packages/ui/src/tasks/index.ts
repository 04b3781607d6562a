export { taskReturnReasonNames } from './words.ts'
