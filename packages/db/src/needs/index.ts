export { findNeed, listNeeds, reviseNeed, stateNeed } from './needs.ts'
