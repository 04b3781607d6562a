import './grouping-choice.css'

type GroupingChoiceProps = {
  groupings: readonly { value: string; text: string; href: string }[]
  chosen: string
}

/** By what the rows of the matrix stand together. The sums stay the same. */
export function GroupingChoice({ groupings, chosen }: GroupingChoiceProps) {
  return (
    <nav className="grouping-choice" aria-labelledby="grouping" data-at-once>
      <span id="grouping">Grouped by</span>
      <ul>
        {groupings.map(({ value, text, href }) => (
          <li key={value}>
            <a href={href} aria-current={value === chosen ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
