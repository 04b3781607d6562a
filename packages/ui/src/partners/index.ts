export { footnoteWhereNamed } from './footnote-where-named.ts'
export { namePartners, partnerOptions } from './words.ts'
