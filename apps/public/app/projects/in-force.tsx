import type { ProjectFilter } from '@iisg/db/public'
import { designated, partnerNames } from '@iisg/domain/partners'
import { responseStatusNames } from '@iisg/ui/responses'
import { projectsHref } from '#app/site/addresses.ts'
import { words } from '#app/words/index.ts'
import { hrefOf, narrowed, type ProjectQuery } from './project-query.ts'

/** What a list is narrowed to, each with a link that takes it away. Nothing where it shows all. */
export function InForce({ query }: { query: ProjectQuery }) {
  const narrowing = narrowingOf(query.filter)
  if (narrowing.length === 0) return null

  const { filter, inForce, remove, removeAll } = words.projects
  return (
    <div className="in-force">
      <p>{inForce}</p>
      <ul>
        {narrowing.map(([facet, value]) => (
          <li key={facet}>
            <a href={hrefOf(narrowed(query, { [facet]: undefined }))}>
              <span className="only-read-out">{remove('')}</span>
              {filter[facet]}: {value}
            </a>
          </li>
        ))}
        <li>
          <a className="in-force__all" href={projectsHref}>
            {removeAll}
          </a>
        </li>
      </ul>
    </div>
  )
}

type Facet = keyof ProjectFilter

/** Each filter in force, in words. What was typed is named as we name it. */
function narrowingOf(filter: ProjectFilter): [Facet, string][] {
  const { search, pillar, partner, status, regional, donor, startsIn } = filter
  const values: Record<Facet, string | undefined> = {
    search: search && `“${designated(search)}”`,
    pillar: pillar && words.site.subject[pillar],
    partner: partner && partnerNames[partner],
    status: status && responseStatusNames[status],
    regional: regional === undefined ? undefined : words.projects.regional[`${regional}`],
    donor: donor && designated(donor),
    startsIn: startsIn?.toString(),
  }
  // `Object.entries` forgets the key type, which the record above has just given.
  return (Object.entries(values) as [Facet, string | undefined][]).filter(
    (each): each is [Facet, string] => each[1] !== undefined,
  )
}
