import { type ReactNode, useId } from 'react'

type SectionProps = {
  title: string
  /** What can be done about the section as a whole: links and buttons, opposite the title. */
  actions?: ReactNode
  /** Names the section in links to it. */
  id?: string
  children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, actions, id, children }: SectionProps) {
  const heading = useId()

  return (
    <section className="section" id={id} aria-labelledby={heading}>
      <div className="section__head">
        <h2 id={heading}>{title}</h2>
        {actions && <div className="section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
