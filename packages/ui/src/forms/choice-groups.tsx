import type { ReactNode } from 'react'
import {
  describedBy,
  type FieldProps,
  Hint,
  isRefused,
  LabelWords,
  Problem,
  startsWith,
} from './field.tsx'
import type { Option, Options } from './options.ts'

/** Any number of a few. Posts `name[]` once for each that is ticked. */
export function CheckboxGroup(
  props: FieldProps & { options: Options; values?: readonly string[] | undefined },
) {
  const { options, values = [], ...field } = props
  // A refused form in which nothing was ticked does not list the field: then nothing is ticked again.
  const ticked = field.refusal ? [field.refusal.typed[field.name] ?? []].flat() : values

  return (
    <ChoiceGroup {...field}>
      {options.map((option) => (
        <Choice key={option.value} field={field} option={option}>
          <input
            type="checkbox"
            id={idOf(field, option)}
            name={`${field.name}[]`}
            value={option.value}
            defaultChecked={ticked.includes(option.value)}
          />
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

/** One of a few, all in view. */
export function RadioGroup(props: FieldProps & { options: Options; value?: string | undefined }) {
  const { options, value, ...field } = props
  const chosen = startsWith(field, value)

  return (
    <ChoiceGroup {...field}>
      {options.map((option) => (
        <Choice key={option.value} field={field} option={option}>
          <input
            type="radio"
            id={idOf(field, option)}
            name={field.name}
            value={option.value}
            defaultChecked={chosen === option.value}
          />
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

/** A problem links to the group as a whole: tabindex lets it take the focus. */
function ChoiceGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      className="field"
      id={field.name}
      tabIndex={-1}
      data-refused={isRefused(field) || undefined}
      aria-describedby={describedBy(field)}
    >
      <legend className="field__label">
        <LabelWords {...field} />
      </legend>
      <Hint {...field} />
      <Problem {...field} />
      <div className="field__choices">{children}</div>
    </fieldset>
  )
}

type ChoiceProps = { field: FieldProps; option: Option; children: ReactNode }

function Choice({ field, option, children }: ChoiceProps) {
  return (
    <label className="field__choice" htmlFor={idOf(field, option)}>
      {children}
      <span>
        {option.text}
        {option.hint && <span className="field__choice-hint">{option.hint}</span>}
      </span>
    </label>
  )
}

function idOf(field: FieldProps, option: Option): string {
  return `${field.name}-${option.value}`
}
