import type { ReactNode } from 'react'

type CardProps = {
  title: string
  href?: string
  /** What kind of thing it is, or when: above the title. */
  eyebrow?: ReactNode
  /** Tags and the like, below the text. */
  meta?: ReactNode
  /** Which of the three pillars' strands runs along it. */
  strand?: 1 | 2 | 3
  /** The heading's level: 3 under a section, 2 right under the page's title. */
  level?: 2 | 3
  children?: ReactNode
}

/** A short account of one thing, leading to its page. */
export function Card({ title, href, eyebrow, meta, strand, level = 3, children }: CardProps) {
  const Heading = `h${level}` as const

  return (
    <article className="card" data-strand={strand}>
      {eyebrow && <p className="card__eyebrow">{eyebrow}</p>}
      <Heading className="card__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {children && <div className="card__text">{children}</div>}
      {meta && <div className="card__meta">{meta}</div>}
    </article>
  )
}

/** Cards side by side, as many as the width allows. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className="cards">{children}</div>
}
