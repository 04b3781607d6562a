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
  /** The pages of the part that the reader is in, where it has several. */
  pages?: readonly NavItem[]
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
  pages = [],
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
      {nav.length > 0 && <Entries label="Main" items={nav} path={path} />}
      {pages.length > 1 && <Entries label="In this part" items={pages} path={path} />}
    </header>
  )
}

type EntriesProps = { label: string; items: readonly NavItem[]; path: string }

function Entries({ label, items, path }: EntriesProps) {
  const [nearest] = items
    .filter((item) => currencyOf(item, path))
    .sort((one, other) => other.href.length - one.href.length)

  return (
    <nav className="site-header__nav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            {/* Of two that lie one below the other, the reader is in the nearer one. */}
            <a
              href={item.href}
              aria-current={item === nearest ? currencyOf(item, path) : undefined}
            >
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
