export { productKindNames, productStateNames } from './words.ts'
