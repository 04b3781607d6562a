export { keepAllRates, keepRatesOf } from './kept-rates.ts'
