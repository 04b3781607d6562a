export { inputThen } from './input-then.ts'
export { movementsSince } from './movements.ts'
