import { controlOf, Field, type FieldProps, startsWith } from './field.tsx'
import type { Options } from './options.ts'

type SelectProps = FieldProps & {
  options: Options
  value?: string | undefined
  /** What the empty choice says. */
  none?: string
}

/** One of many. For up to six, `RadioGroup` shows them all at once. */
export function Select({ options, value, none = 'Choose one', ...field }: SelectProps) {
  return (
    <Field {...field}>
      <select {...controlOf(field)} defaultValue={startsWith(field, value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
