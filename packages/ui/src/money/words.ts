import { currencyCodes, type Money } from '@iisg/domain/money'
import { optionsOf } from '../forms/index.ts'

/** 'EUR 4,250,000.00', to the last decimal that is recorded: nothing is rounded away. */
export function sayMoney({ amount, currency }: Money): string {
  const digits = amount as `${number}` // An amount is a decimal in digits; Intl reads such text exactly.
  return `${currency}\u00a0${decimals.format(digits).replace('-', '−')}`
}

const decimals = new Intl.NumberFormat('en', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 10,
})

/** The currencies of partners and of those who give, the most used first. Imports may bring others. */
export const currencyOptions = optionsOf({
  EUR: 'EUR, euro',
  ALL: 'ALL, Albanian lek',
  BAM: 'BAM, convertible mark',
  MKD: 'MKD, Macedonian denar',
  RSD: 'RSD, Serbian dinar',
  USD: 'USD, US dollar',
  GBP: 'GBP, pound sterling',
  CHF: 'CHF, Swiss franc',
  SEK: 'SEK, Swedish krona',
  NOK: 'NOK, Norwegian krone',
  DKK: 'DKK, Danish krone',
  PLN: 'PLN, Polish zloty',
  CZK: 'CZK, Czech koruna',
  HUF: 'HUF, Hungarian forint',
  TRY: 'TRY, Turkish lira',
  JPY: 'JPY, Japanese yen',
  CAD: 'CAD, Canadian dollar',
})

/** Every currency that there is: those above first, then the others by their codes. */
export const allCurrencyOptions = [
  ...currencyOptions,
  ...currencyCodes
    .filter((code) => currencyOptions.every(({ value }) => value !== code))
    .sort()
    .map((code) => ({ value: code, text: code })),
]
