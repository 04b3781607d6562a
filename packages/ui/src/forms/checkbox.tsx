import { describedBy, type FieldProps, Hint, isRefused, Problem } from './field.tsx'

type CheckboxProps = FieldProps & {
  /** What is posted where it is ticked; otherwise nothing is. */
  value?: string
  checked?: boolean | undefined
}

/** A single yes. */
export function Checkbox({ value = 'yes', checked = false, ...field }: CheckboxProps) {
  const ticked = field.refusal ? field.refusal.typed[field.name] === value : checked

  return (
    <div className="field" data-refused={isRefused(field) || undefined}>
      <Problem {...field} />
      <label className="field__choice" htmlFor={field.name}>
        <input
          type="checkbox"
          id={field.name}
          name={field.name}
          value={value}
          defaultChecked={ticked}
          aria-invalid={isRefused(field) || undefined}
          aria-describedby={describedBy(field)}
        />
        <span>{field.label}</span>
      </label>
      <Hint {...field} />
    </div>
  )
}
