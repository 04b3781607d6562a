export { type Disclosed, disclosed, type FieldTiers } from './disclosed.ts'
export { admits, narrower, Tier } from './tier.ts'
