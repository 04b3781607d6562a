export { measuresOf } from './measures.ts'
