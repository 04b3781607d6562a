import {
  controlOf,
  type FieldProps,
  Hint,
  isRefused,
  LabelWords,
  Problem,
  startsWith,
} from './field.tsx'
import type { Options } from './options.ts'

type MoneyFieldProps = FieldProps & {
  /** The name of the field that says in which currency. */
  currencyName: string
  currencies: Options
  /** The stored amount as plain decimal text, such as '1250000.00'. */
  amount?: string | undefined
  currency?: string | undefined
}

/** An amount in the currency in which it was agreed. We never ask anyone to convert. */
export function MoneyField(props: MoneyFieldProps) {
  const { currencyName, currencies, amount, currency, ...field } = props
  const currencyField = { name: currencyName, label: 'Currency', refusal: field.refusal }

  return (
    <fieldset
      className="field"
      data-refused={isRefused(field) || isRefused(currencyField) || undefined}
    >
      <legend className="field__label">
        <LabelWords {...field} />
      </legend>
      <Hint {...field} />
      <Problem {...field} />
      <Problem {...currencyField} />
      <div className="field__money">
        <select
          {...controlOf(currencyField)}
          aria-label={`${field.label}: currency`}
          defaultValue={startsWith(currencyField, currency)}
        >
          <option value="">Currency</option>
          {currencies.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <input
          {...controlOf(field)}
          type="text"
          inputMode="decimal"
          aria-label={`${field.label}: amount`}
          defaultValue={startsWith(field, amount)}
        />
      </div>
    </fieldset>
  )
}
