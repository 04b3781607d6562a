export { type Disclosed, disclosed, type FieldTiers } from './disclosed.ts'
export { type Explained, explainedTo } from './explained.ts'
export { admits, narrower, Tier } from './tier.ts'
