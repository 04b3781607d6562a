import type { ReactNode } from 'react'
import type { Refusal } from './refusal.ts'

/** What every field knows. The name is also the id of its input, so that a problem can link to it. */
export type FieldProps = {
  name: string
  label: string
  /** How to fill it in, where the label alone would leave a doubt. */
  hint?: ReactNode
  /** May stay empty. We mark what is optional, since most is not. */
  optional?: boolean
  refusal?: Refusal | undefined
}

/** One input with its label, hint and problem. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className="field" data-refused={isRefused(field) || undefined}>
      <label className="field__label" htmlFor={field.name}>
        <LabelWords {...field} />
      </label>
      <Hint {...field} />
      <Problem {...field} />
      {children}
    </div>
  )
}

export function LabelWords({ label, optional = false }: FieldProps) {
  return (
    <>
      {label}
      {optional && <span className="field__optional"> (optional)</span>}
    </>
  )
}

export function Hint({ name, hint }: FieldProps) {
  return hint ? (
    <p className="field__hint" id={`${name}-hint`}>
      {hint}
    </p>
  ) : null
}

export function Problem({ name, refusal }: FieldProps) {
  const problem = refusal?.problems[name]
  return problem ? (
    <p className="field__problem" id={`${name}-problem`}>
      <span className="only-read-out">Problem: </span>
      {problem}
    </p>
  ) : null
}

/** The ids of what explains a field, for `aria-describedby`. */
export function describedBy(field: FieldProps): string | undefined {
  const ids = [
    field.hint ? `${field.name}-hint` : '',
    isRefused(field) ? `${field.name}-problem` : '',
  ].filter(Boolean)

  return ids.length > 0 ? ids.join(' ') : undefined
}

export function isRefused({ name, refusal }: FieldProps): boolean {
  return refusal?.problems[name] !== undefined
}

/** What stands in a field at first: what was typed into a refused form, else what is stored. */
export function startsWith({ name, refusal }: FieldProps, stored: string | undefined): string {
  const typed = refusal?.typed[name]
  return (Array.isArray(typed) ? typed[0] : typed) ?? stored ?? ''
}

/** The attributes that every single input, select and text area shares. */
export function controlOf(field: FieldProps) {
  return {
    id: field.name,
    name: field.name,
    className: 'field__control',
    'aria-invalid': isRefused(field) || undefined,
    'aria-describedby': describedBy(field),
  }
}
