export { comparedWith } from './compared.ts'
export { recordPlanned } from './record-planned.ts'
