import type { Method } from '@iisg/domain/analysis'
import type { SupportLink } from '@iisg/domain/responses'
import { likenessOf, profilesOf, type Text } from '@iisg/domain/similarity'

/** A response that is linked to a need already. */
export type Linked = SupportLink['response']

/**
 * The response among those linked to a need that a suggested one is so much like that the two may be
 * one piece of work, recorded twice: it must not count twice.
 */
export function twinAmong(
  suggested: Text,
  linked: readonly Linked[],
  { likeness, overlap }: Method,
): Linked | undefined {
  if (linked.length === 0) return undefined
  const titles = [suggested.title, ...linked.map(({ title }) => title)]
  const profiles = profilesOf(
    titles.map((title) => ({ title })),
    likeness,
  )
  return linked.find((_, index) => likenessOf(profiles, 0, index + 1) >= overlap.record.text)
}
