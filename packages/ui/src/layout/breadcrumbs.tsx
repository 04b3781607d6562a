import type { NavItem } from './nav-item.ts'

type BreadcrumbsProps = {
  /** From the top down to the page's parent. */
  trail: readonly NavItem[]
  /** The page itself, not a link. */
  here: string
}

/** The way back up. */
export function Breadcrumbs({ trail, here }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
