export { promisedNames, sayLastConfirmed, sayPillarPromise, sayPromised } from './words.ts'
