import type { ReactNode } from 'react'

type EmptyStateProps = {
  /** That there is nothing here, and of what: 'No support project matches'. */
  title: string
  /** Why, and what to do next, with a link or a button. */
  children?: ReactNode
}

/** In place of a list without entries. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children}
    </div>
  )
}
