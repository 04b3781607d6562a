export { namePartners, partnerOptions } from './words.ts'
