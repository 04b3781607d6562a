export { sayProvenance } from './words.ts'
