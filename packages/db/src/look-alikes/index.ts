export type { LookAlike } from './likest-known.ts'
export { similarNeeds } from './needs.ts'
export { similarResponses } from './responses.ts'
