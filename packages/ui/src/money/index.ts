export { allCurrencyOptions, currencyOptions, sayMoney } from './words.ts'
