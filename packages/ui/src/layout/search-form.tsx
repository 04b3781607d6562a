type SearchFormProps = {
  /** What it looks through, as the visible label: 'Search support projects'. */
  label: string
  action: string
  name?: string
  /** What was searched for last. */
  value?: string
  /** Filters to keep while searching, by their names in the address. */
  keep?: readonly { name: string; value: string }[]
}

/** A search whose answer has an address of its own; in place, where a page has a script for it. */
export function SearchForm({ label, action, name = 'q', value = '', keep = [] }: SearchFormProps) {
  const id = `search-${name}`

  return (
    // biome-ignore lint/a11y/useSemanticElements: screen readers of locked-down desktops do not know <search>.
    <form className="search-form" role="search" method="get" action={action} data-at-once>
      <label htmlFor={id}>{label}</label>
      {keep.map((kept) => (
        <input key={`${kept.name}=${kept.value}`} type="hidden" {...kept} />
      ))}
      <div className="search-form__line">
        <input id={id} className="field__control" type="search" name={name} defaultValue={value} />
        <button type="submit" className="button">
          Search
        </button>
      </div>
    </form>
  )
}
