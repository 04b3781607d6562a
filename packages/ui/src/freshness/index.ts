export { promisedNames, sayPromised } from './words.ts'
