export { sayDay, sayInstant, sayMonth, sayPeriod } from './words.ts'
