export { type Load, type LoadLevel, loadsOf, type PlannedEvent } from './load.ts'
