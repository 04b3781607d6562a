import type { IatiActivity } from './activity.ts'

/** What it takes to find out which activity is part of which. */
export type Kin = Pick<IatiActivity, 'identifier' | 'related'>

/**
 * The parents among activities, with their children among them. Either side may say so: publishers
 * often write the relation once only.
 */
export function parentsOf(activities: Iterable<Kin>): Map<string, Set<string>> {
  const all = [...activities].flatMap(({ identifier, related }) =>
    identifier === null ? [] : [{ identifier, related }],
  )
  const known = new Set(all.map(({ identifier }) => identifier))
  const parents = new Map<string, Set<string>>()

  for (const { identifier, related } of all) {
    for (const other of related) {
      if (other.identifier === identifier || !known.has(other.identifier)) continue
      if (other.type === child) add(parents, identifier, other.identifier)
      if (other.type === parent) add(parents, other.identifier, identifier)
    }
  }
  return parents
}

/** IATI RelatedActivityType. */
const parent = '1'
const child = '2'

function add(parents: Map<string, Set<string>>, of: string, identifier: string): void {
  const children = parents.get(of) ?? new Set()
  parents.set(of, children.add(identifier))
}
