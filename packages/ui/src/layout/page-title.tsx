import type { ReactNode } from 'react'

type PageTitleProps = {
  title: string
  /** What kind of page it is, above the title: 'Support project', 'Need'. */
  eyebrow?: string
  /** One or two sentences that would be enough for a reader in a hurry. */
  lead?: ReactNode
  /** Tags, a day, a standing: what qualifies the title. */
  meta?: ReactNode
  /** What can be done here: buttons and links. */
  actions?: ReactNode
}

/** The page's one h1, with what belongs right beside it. */
export function PageTitle({ title, eyebrow, lead, meta, actions }: PageTitleProps) {
  return (
    <div className="page-title">
      <h1>
        {eyebrow && (
          <>
            <span className="page-title__eyebrow">{eyebrow}</span>
            <span className="only-read-out">: </span>
          </>
        )}
        {title}
      </h1>
      {lead && <p className="page-title__lead">{lead}</p>}
      {meta && <div className="page-title__meta">{meta}</div>}
      {actions && <div className="page-title__actions">{actions}</div>}
    </div>
  )
}
