export { count, counted, listed, percent, toOneDecimal } from './words.ts'
