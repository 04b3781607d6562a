export { movementNames } from './words.ts'
