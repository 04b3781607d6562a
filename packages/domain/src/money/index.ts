export { allocate } from './allocate.ts'
export { Amount, Currency, type Money, sumOf, sumsByCurrency } from './amount.ts'
export { splitByWeights, splitEqually } from './split.ts'
