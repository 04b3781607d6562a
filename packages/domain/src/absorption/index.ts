export { type Load, type LoadLevel, loadsOf, type PlannedEvent } from './load.ts'
export { mayTellCapacity } from './who-tells.ts'
