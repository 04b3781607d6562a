export { type ComparedRecord, comparedWith } from './compared.ts'
