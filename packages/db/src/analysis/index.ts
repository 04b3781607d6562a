export { matrixInputFor } from './matrix-input.ts'
export { cellInputOf, type NeedInput, needInputFor } from './need-input.ts'
