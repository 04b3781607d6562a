import { Button } from '@iisg/ui/layout'
import type { ReactNode } from 'react'

type ChoiceFormProps = {
  /** What the button does: 'Show'. */
  button: string
  children: ReactNode
}

/** Chooses what the page shows. With a script each choice applies at once, and the form says so. */
export function ChoiceForm({ button, children }: ChoiceFormProps) {
  return (
    <form className="form choice-form" method="get" autoComplete="off" data-at-once>
      <p className="field__hint" hidden data-with-script>
        What you choose applies at once.
      </p>
      {children}
      <div>
        <Button kind="secondary">{button}</Button>
      </div>
    </form>
  )
}
