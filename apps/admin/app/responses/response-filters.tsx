import type { ResponseCounts } from '@iisg/db/responses'
import { partnerNames } from '@iisg/domain/partners'
import { pillarSubjects } from '@iisg/domain/pillars'
import { type FilterChoice, FilterGroup, Filters } from '@iisg/ui/layout'
import { responseKindNames, responseStateNames, responseStatusNames } from '@iisg/ui/responses'
import { filtersInForce, listHref, type Query } from './list-address.ts'

type ResponseFiltersProps = {
  query: Query
  counts: ResponseCounts
  /** Whether the viewer may know how far a record is on its way. */
  showsState: boolean
}

/** The filters of the list: each choice is a link that says how much it would show. */
export function ResponseFilters({ query, counts, showsState }: ResponseFiltersProps) {
  return (
    <Filters inForce={filtersInForce(query)}>
      <h2 className="only-read-out">Filters</h2>
      {(counts.toConfirm > 0 || query.unconfirmed) && (
        <FilterGroup
          title="To do"
          choices={[
            {
              text: 'Pillar to confirm',
              href: listHref(query, { unconfirmed: 'yes' }),
              count: counts.toConfirm,
              chosen: query.unconfirmed === 'yes',
            },
          ]}
          clearHref={listHref(query, { unconfirmed: undefined })}
        />
      )}
      <Group name="pillar" title="Pillar" words={pillarSubjects} {...{ query, counts }} />
      <Group name="partner" title="Partner" words={partnerNames} {...{ query, counts }} />
      <Group name="status" title="Status" words={responseStatusNames} {...{ query, counts }} />
      {showsState && (
        <Group name="state" title="State" words={responseStateNames} {...{ query, counts }} />
      )}
      <Group name="kind" title="Kind" words={responseKindNames} {...{ query, counts }} />
    </Filters>
  )
}

type GroupProps = {
  name: 'pillar' | 'partner' | 'status' | 'state' | 'kind'
  title: string
  words: Record<string, string>
  query: Query
  counts: ResponseCounts
}

function Group({ name, title, words, query, counts }: GroupProps) {
  const counted: Record<string, number> = counts[name]
  const choices = Object.entries(words).map(
    ([value, text]): FilterChoice => ({
      text,
      href: listHref(query, { [name]: value }),
      count: counted[value] ?? 0,
      chosen: query[name] === value,
    }),
  )
  return (
    <FilterGroup
      title={title}
      choices={choices}
      clearHref={listHref(query, { [name]: undefined })}
    />
  )
}
