import type { FacetCounts, ProjectFilter } from '@iisg/db/public'
import { designated, partnerNames, partners, withoutAsterisk } from '@iisg/domain/partners'
import { pillars } from '@iisg/domain/pillars'
import { ResponseStatus } from '@iisg/domain/responses'
import { type FilterChoice, FilterGroup, Filters } from '@iisg/ui/layout'
import { responseStatusNames } from '@iisg/ui/responses'
import { words } from '#app/words/index.ts'
import { hrefOf, narrowed, type ProjectQuery } from './project-query.ts'

type FiltersProps = { query: ProjectQuery; counts: FacetCounts }
type Facet = Exclude<keyof ProjectFilter, 'search'>

/** The filters of the list. Each choice is a link and says how many projects it would show. */
export function ProjectFilters({ query, counts }: FiltersProps) {
  const { filter } = query
  const inForce = facets.filter((facet) => filter[facet] !== undefined).length

  return (
    <Filters inForce={inForce}>
      {facets.map((facet) => {
        const choices = choicesOf[facet]({ query, counts })
        return choices.length > 0 ? (
          <FilterGroup
            key={facet}
            title={words.projects.filter[facet]}
            choices={choices}
            clearHref={hrefOf(narrowed(query, { [facet]: undefined }))}
          />
        ) : null
      })}
    </Filters>
  )
}

const facets: readonly Facet[] = ['pillar', 'partner', 'status', 'regional', 'donor', 'startsIn']

const choicesOf: Record<Facet, (list: FiltersProps) => FilterChoice[]> = {
  pillar: (list) =>
    pillars.map((pillar) =>
      choice(list, { pillar }, words.site.subject[pillar], list.counts.pillar[pillar]),
    ),
  partner: (list) =>
    partners.map((partner) =>
      choice(list, { partner }, partnerNames[partner], list.counts.partner[partner]),
    ),
  status: (list) =>
    ResponseStatus.options
      .map((status) =>
        choice(list, { status }, responseStatusNames[status], list.counts.status[status]),
      )
      .filter(({ count, chosen }) => count > 0 || chosen),
  regional: (list) =>
    ([false, true] as const).map((regional) =>
      choice(
        list,
        { regional },
        words.projects.regional[`${regional}`],
        list.counts.regional[`${regional}`],
      ),
    ),
  donor: (list) =>
    withChosen(list.counts.donor, list.query.filter.donor).map(([name, count]) =>
      choice(list, { donor: name.replaceAll('*', '') }, name, count),
    ),
  startsIn: (list) =>
    withChosen(list.counts.startsIn, list.query.filter.startsIn?.toString())
      .sort(([one], [other]) => Number(other) - Number(one))
      .map(([year, count]) => choice(list, { startsIn: Number(year) }, year, count)),
}

function choice(
  { query }: FiltersProps,
  change: ProjectFilter,
  text: string,
  count = 0,
): FilterChoice {
  const chosen = Object.entries(change).every(
    ([name, value]) => query.filter[name as keyof ProjectFilter] === value, // Names of `change`.
  )
  return { text, count, chosen, href: hrefOf(narrowed(query, change)) }
}

/** What was chosen is shown even where no project has it. */
function withChosen(counts: Record<string, number>, chosen: string | undefined) {
  const entries = Object.entries(counts)
  const isThere = entries.some(([name]) => withoutAsterisk(name) === chosen)
  return chosen === undefined || isThere ? entries : [...entries, [designated(chosen), 0] as const]
}
