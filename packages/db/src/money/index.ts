export { keepAllRates, keepRatesOf } from './kept-rates.ts'
export { enterRate, importRates, listRates, type RateLine, sumsWithoutRate } from './rates.ts'
