export { roleOptionsFor, sayGrants } from './words.ts'
