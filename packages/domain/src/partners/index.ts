export {
  designated,
  footnote,
  isNamedIn,
  mapDisclaimer,
  withoutAsterisk,
  withoutFlags,
} from './designation.ts'
export { partnerNames, partnerSlugs } from './names.ts'
export { byName } from './order.ts'
export { Partner, partners } from './partner.ts'
export { Line, Prose } from './wording.ts'
