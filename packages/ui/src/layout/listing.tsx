import type { ReactNode } from 'react'

type ListingItemProps = {
  title: string
  href: string
  /** What a reader scans for, such as the day: in a column of its own where there is room. */
  beside?: ReactNode
  /** Tags and the like, below. */
  meta?: ReactNode
  /** The title's level: 3 under a section, 2 right under the page's title. */
  level?: 2 | 3
  children?: ReactNode
}

/** Things of one kind under one another: projects found, events, news. */
export function Listing({ children }: { children: ReactNode }) {
  return <ul className="listing">{children}</ul>
}

/** One of them, leading to its page. */
export function ListingItem({ title, href, beside, meta, level = 3, children }: ListingItemProps) {
  const Heading = `h${level}` as const

  return (
    <li className="listing__item" data-beside={beside !== undefined || undefined}>
      {beside && <p className="listing__beside">{beside}</p>}
      <div className="listing__words">
        <Heading className="listing__title">
          <a href={href}>{title}</a>
        </Heading>
        {children}
        {meta && <div className="listing__meta">{meta}</div>}
      </div>
    </li>
  )
}
