import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import { currencyOf, type NavItem } from './nav-item.ts'

type SiteHeaderProps = {
  site: 'public' | 'admin'
  /** What the platform is called, set beside the mark, such as 'IISG'. */
  name: string
  /** What the name stands for, or which of the two sites this is. */
  tagline: string
  home?: string
  nav: readonly NavItem[]
  /** The path of the page, to mark where in the navigation the reader is. */
  path: string
  /** A search form, or who is signed in. */
  children?: ReactNode
}

/** The head of every page. Without scripts: the navigation wraps rather than hides. */
export function SiteHeader({
  site,
  name,
  tagline,
  home = '/',
  nav,
  path,
  children,
}: SiteHeaderProps) {
  return (
    <header className="site-header" data-site={site}>
      <div className="site-header__bar">
        <a className="site-header__wordmark" href={home}>
          <Mark />
          <span className="site-header__name">{name}</span>
          <span className="site-header__tagline">{tagline}</span>
        </a>
        {children && <div className="site-header__aside">{children}</div>}
      </div>
      {nav.length > 0 && (
        <nav className="site-header__nav" aria-label="Main">
          <ul>
            {nav.map(({ href, text }) => (
              <li key={href}>
                <a href={href} aria-current={currencyOf(href, path)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
