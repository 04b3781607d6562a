import type { FindingCase, FindingFilter } from '@iisg/db/findings'
import { FindingClass, FindingState } from '@iisg/domain/findings'
import { Pillar } from '@iisg/domain/pillars'
import { findingClassNames, findingStateNames } from '@iisg/ui/findings'
import type { FilterChoice } from '@iisg/ui/layout'

type Filtered = Pick<FindingCase, 'class' | 'pillars' | 'state'>

/** What an address narrows the findings to; what it says amiss narrows nothing. */
export function filterIn(search: URLSearchParams): FindingFilter {
  return {
    class: FindingClass.safeParse(search.get('class')).data,
    pillar: Pillar.safeParse(search.get('pillar')).data,
    state: FindingState.safeParse(search.get('state')).data,
  }
}

export function isWithin(finding: Filtered, { class: of, pillar, state }: FindingFilter): boolean {
  return (
    (of === undefined || finding.class === of) &&
    (pillar === undefined || finding.pillars.includes(pillar)) &&
    (state === undefined || finding.state === state)
  )
}

/** The address of the findings with one more choice, or without one. */
export function addressWith(
  filter: FindingFilter,
  name: keyof FindingFilter | 'page',
  value: string | undefined,
): string {
  const chosen = Object.entries({ ...filter, [name]: value })
  const search = new URLSearchParams(
    chosen.flatMap(([key, each]) => (each === undefined ? [] : [[key, each]])),
  )
  return search.size === 0 ? '/findings' : `/findings?${search}`
}

export type Choices = { title: string; name: keyof FindingFilter; choices: FilterChoice[] }

/** The filters, each choice with how many findings it would show. */
export function choicesFor(all: readonly Filtered[], filter: FindingFilter): Choices[] {
  const choice = (
    name: keyof FindingFilter,
    value: string,
    text: string,
    narrowed: FindingFilter,
  ) => ({
    text,
    href: addressWith(filter, name, value),
    count: all.filter((finding) => isWithin(finding, narrowed)).length,
    chosen: filter[name] === value,
  })
  return [
    {
      title: 'What they may be',
      name: 'class',
      choices: FindingClass.options.map((of) =>
        choice('class', of, findingClassNames[of], { ...filter, class: of }),
      ),
    },
    {
      title: 'Pillar',
      name: 'pillar',
      choices: Pillar.options.map((pillar) =>
        choice('pillar', pillar, pillar, { ...filter, pillar }),
      ),
    },
    {
      title: 'State',
      name: 'state',
      choices: FindingState.options.map((state) =>
        choice('state', state, findingStateNames[state], { ...filter, state }),
      ),
    },
  ]
}
