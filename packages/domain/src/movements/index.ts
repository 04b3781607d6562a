export {
  type Movement,
  type MovementCounts,
  type MovementKind,
  movementCounts,
  movementKinds,
  movementOf,
} from './movement.ts'
export { takenBack } from './taken-back.ts'
