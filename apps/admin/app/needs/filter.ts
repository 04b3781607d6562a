import type { Need } from '@iisg/domain/needs'
import { folded, wordsOf } from '@iisg/domain/text'
import type { FilterChoice } from '@iisg/ui/layout'
import type { Facet } from './facets.ts'

/** What is chosen, by the key of the facet. */
export type Chosen = Readonly<Record<string, string>>

/** One filter as the page shows it. */
export type FilterShown = { title: string; choices: FilterChoice[]; clearHref: string }

/** What an address chooses. Values that a facet does not know choose nothing. */
export function chosenIn(search: URLSearchParams, facets: readonly Facet[]): Chosen {
  const chosen = facets.flatMap(({ key, options }) => {
    const value = search.get(key)
    return options.some((option) => option.value === value) ? [[key, value ?? '']] : []
  })
  return Object.fromEntries(chosen)
}

/** The needs that have all that is chosen. */
export function narrowed(needs: readonly Need[], facets: readonly Facet[], chosen: Chosen): Need[] {
  return needs.filter((need) =>
    facets.every(({ key, valuesOf }) => {
      const value = chosen[key]
      return value === undefined || valuesOf(need).includes(value)
    }),
  )
}

/** The needs in whose code or words all the words of a search are, in any script. */
export function found(needs: readonly Need[], search: string): Need[] {
  const words = wordsOf(search)
  if (words.length === 0) return [...needs]
  return needs.filter(({ code, title, description }) => {
    const text = folded(`${code} ${title} ${description}`)
    return words.every((word) => text.includes(word))
  })
}

/** The filters with their links, and how many needs each further choice would leave. */
export function filtersFor(
  needs: readonly Need[],
  facets: readonly Facet[],
  { path, search }: { path: string; search: URLSearchParams },
): FilterShown[] {
  const chosen = chosenIn(search, facets)

  return facets.map(({ key, title, options, valuesOf }) => {
    const { [key]: _, ...others } = chosen
    const among = narrowed(needs, facets, others)
    return {
      title,
      clearHref: hrefWith(path, search, key, undefined),
      choices: options.map(({ value, text }) => ({
        text,
        href: hrefWith(path, search, key, value),
        count: among.filter((need) => valuesOf(need).includes(value)).length,
        chosen: chosen[key] === value,
      })),
    }
  })
}

/** The same address with one thing chosen otherwise, or no longer. */
export function hrefWith(
  path: string,
  search: URLSearchParams,
  key: string,
  value: string | undefined,
): string {
  const other = new URLSearchParams(search)
  if (value === undefined) other.delete(key)
  else other.set(key, value)
  const text = other.toString()
  return text === '' ? path : `${path}?${text}`
}
