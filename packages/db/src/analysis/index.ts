export { matrixInputFor } from './matrix-input.ts'
