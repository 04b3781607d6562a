export { TierTag } from './tier-tag.tsx'
export { innerTierOptions, tierNames, tierOptions } from './words.ts'
