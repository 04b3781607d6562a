export { type Collision, collisionsWith } from './collisions.ts'
export { type LoadChange, loadChanges } from './load.ts'
