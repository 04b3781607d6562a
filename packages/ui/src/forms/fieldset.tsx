import type { ReactNode } from 'react'

type FieldsetProps = { legend: string; hint?: ReactNode; children: ReactNode }

/** Fields that answer one question together. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset__legend">{legend}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      {children}
    </fieldset>
  )
}
