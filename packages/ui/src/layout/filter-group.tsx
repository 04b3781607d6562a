import type { ReactNode } from 'react'
import { count as sayCount } from '../numbers/index.ts'

export type FilterChoice = {
  text: string
  href: string
  /** How many entries the list would have. */
  count: number
  chosen?: boolean
}

type FilterGroupProps = {
  /** What it filters by: 'Pillar'. */
  title: string
  choices: readonly FilterChoice[]
  /** The address of the list without this filter. Shown once something is chosen. */
  clearHref: string
}

/**
 * A filter whose choices are links that say how much each would show. The address is the state. Where a
 * page has a script for `data-at-once`, they answer in place.
 */
export function FilterGroup({ title, choices, clearHref }: FilterGroupProps) {
  const isChosen = choices.some(({ chosen }) => chosen)

  return (
    <nav className="filter-group" aria-label={`Filter by ${title.toLowerCase()}`} data-at-once>
      <div className="filter-group__head">
        <h3>{title}</h3>
        {isChosen && (
          <a href={clearHref}>
            Clear<span className="only-read-out"> {title.toLowerCase()}</span>
          </a>
        )}
      </div>
      <ul>
        {choices.map((choice) => (
          <li key={choice.href}>
            <Choice {...choice} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Choice({ text, href, count, chosen = false }: FilterChoice) {
  const words = (
    <>
      <span className="filter-group__text">{text}</span>
      <span className="filter-group__count">
        <span className="only-read-out">, </span>
        {sayCount(count)}
      </span>
    </>
  )

  // A choice that would show nothing leads nowhere, unless it is the one in force.
  if (count === 0 && !chosen) return <span className="filter-group__none">{words}</span>
  return (
    <a href={href} aria-current={chosen ? 'true' : undefined}>
      {words}
    </a>
  )
}

type FiltersProps = {
  /** How many filters are in force, told where they are folded away. */
  inForce: number
  children: ReactNode
}

/** All filters of a list. On a small screen they wait behind a switch, so that the list comes first. */
export function Filters({ inForce, children }: FiltersProps) {
  return (
    <div className="filters">
      <input className="filters__switch" type="checkbox" id="show-filters" />
      <label className="filters__label" htmlFor="show-filters">
        Show filters{inForce > 0 && ` (${inForce} in force)`}
      </label>
      <div className="filters__groups">{children}</div>
    </div>
  )
}
