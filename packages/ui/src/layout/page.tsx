import type { ReactNode } from 'react'
import { SkipLink } from './skip-link.tsx'

type PageProps = { header: ReactNode; footer: ReactNode; children: ReactNode }

/** What stands in the body of every document, in the order in which it is read. */
export function Page({ header, footer, children }: PageProps) {
  return (
    <div className="page">
      <SkipLink />
      {header}
      <main className="page__main" id="main" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </div>
  )
}
