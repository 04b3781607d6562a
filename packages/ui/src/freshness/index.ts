export { promisedNames, sayPillarPromise, sayPromised } from './words.ts'
