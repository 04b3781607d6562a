import type { ReactNode } from 'react'
import { Footnote } from './footnote.tsx'
import type { NavItem } from './nav-item.ts'

type SiteFooterProps = {
  site: 'public' | 'admin'
  /** The designation footnote, on a page that names the partner whose name carries the asterisk. */
  footnote?: string | undefined
  nav?: readonly NavItem[]
  /** Who publishes this, and on what day the page was true. */
  children?: ReactNode
}

/** The foot of every page, and the one place of its designation footnote. */
export function SiteFooter({ site, footnote, nav = [], children }: SiteFooterProps) {
  return (
    <footer className="site-footer" data-site={site}>
      <div className="site-footer__inner">
        {footnote && <Footnote text={footnote} />}
        {nav.length > 0 && (
          <nav className="site-footer__nav" aria-label="About this site">
            <ul>
              {nav.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children && <div className="site-footer__words">{children}</div>}
      </div>
    </footer>
  )
}
