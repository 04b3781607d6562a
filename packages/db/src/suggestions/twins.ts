import { type Method, methodOf } from '@iisg/domain/analysis'
import type { MappingCycle } from '@iisg/domain/cycles'
import type { SupportLink } from '@iisg/domain/responses'
import { likenessOf, profilesOf } from '@iisg/domain/similarity'
import type { Db } from '../db.ts'
import { supportLinksTo } from '../responses/index.ts'
import type { SuggestedLink } from './suggestions.ts'

/** A response that is linked to a need already. */
export type Linked = SupportLink['response']

/**
 * For each of some suggested links the response that is linked to the need already and so much like
 * the suggested one that the two may be one piece of work, recorded twice: it must not count twice.
 */
export async function twinsOf(
  db: Db,
  cycle: MappingCycle,
  suggestions: readonly SuggestedLink[],
): Promise<(Linked | undefined)[]> {
  const method = methodOf(cycle.methodVersion)
  const needIds = [...new Set(suggestions.map(({ needId }) => needId))]
  const links = await Promise.all(needIds.map((id) => supportLinksTo(db, id)))
  const linkedTo = new Map(needIds.map((id, at) => [id, links[at] ?? []]))
  return suggestions.map(({ needId, response }) => {
    const linked = (linkedTo.get(needId) ?? []).map((link) => link.response)
    return twinAmong(response.title, linked, method)
  })
}

function twinAmong(
  title: string,
  linked: readonly Linked[],
  { likeness, overlap }: Method,
): Linked | undefined {
  if (linked.length === 0) return undefined
  const titles = [title, ...linked.map((each) => each.title)]
  const profiles = profilesOf(
    titles.map((each) => ({ title: each })),
    likeness,
  )
  return linked.find((_, index) => likenessOf(profiles, 0, index + 1) >= overlap.record.text)
}
