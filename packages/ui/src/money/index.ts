export { currencyOptions, sayMoney } from './words.ts'
