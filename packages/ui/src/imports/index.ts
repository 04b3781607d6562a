export { importOutcomeNames, importStateNames, importStateTones, sayWhere } from './words.ts'
