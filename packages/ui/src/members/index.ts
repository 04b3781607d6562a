export { membershipKindNames } from './words.ts'
