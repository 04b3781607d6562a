import type { ResponseId, SupportLink } from '../responses/index.ts'

/** What becomes of the links of a record that is told under another from now on. */
export type LinksMerged<Link> = {
  /** They go over to the kept record, with what was said to them. */
  moved: Link[]
  /** The kept record is linked to the same need itself: its own word stays, and these go. */
  leftOut: Link[]
}

/** What happens to the links of the other record, need by need. */
export function linksMerged<Link extends Pick<SupportLink, 'needId'>>(
  kept: readonly Pick<SupportLink, 'needId'>[],
  others: readonly Link[],
): LinksMerged<Link> {
  const own = new Set(kept.map(({ needId }) => needId))
  return {
    moved: others.filter(({ needId }) => !own.has(needId)),
    leftOut: others.filter(({ needId }) => own.has(needId)),
  }
}

/**
 * The links of a need as they are once a record is told under another: what they count for is read
 * from the kept record alone. The order stays.
 */
export function linksOnceMerged(
  links: readonly SupportLink[],
  otherId: ResponseId,
  kept: SupportLink['response'],
): SupportLink[] {
  const keptHas = links.some(({ response }) => response.id === kept.id)
  return links
    .filter(({ response }) => response.id !== otherId || !keptHas)
    .map((link) =>
      link.response.id === otherId || link.response.id === kept.id
        ? { ...link, response: kept }
        : link,
    )
}
