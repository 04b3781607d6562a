export { frozenRecordsOf, readEdition } from './frozen.ts'
export { livingRecordsOf } from './living-records.ts'
export { matrixInputFor } from './matrix-input.ts'
export { cellInputOf, type NeedInput, needInputFor } from './need-input.ts'
