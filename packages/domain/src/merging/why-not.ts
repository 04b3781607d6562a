import type { Pillar } from '../pillars/index.ts'
import type { ResponseId, ResponseState } from '../responses/index.ts'

/** What has to be known of two records before they are made one. */
export type ToMerge = {
  kept: MergedRecord
  other: MergedRecord & {
    /** The needs whose links would move, with their pillars. */
    links: readonly { code: string; pillar: Pillar }[]
  }
  /** Whether one is above the other, by its own word or by a file's, over whatever lies between. */
  partOf: 'kept is part of other' | 'other is part of kept' | undefined
}

type MergedRecord = {
  id: ResponseId
  title: string
  state: ResponseState
  pillars: readonly Pillar[]
  /** What the record is called under which it is told already. */
  mergedInto: string | undefined
}

/** Why two records cannot be made one as they are, as a sentence for whoever wants to. */
export function whyNotMerged({ kept, other, partOf }: ToMerge): string | undefined {
  if (kept.id === other.id) return 'A record is one with itself already: choose another'
  return (
    whyMerged(kept, other) ??
    whyNotCounted(kept) ??
    whyNotCounted(other) ??
    whyPart(kept, other, partOf) ??
    whyOtherPillars(kept, other)
  )
}

function whyMerged(kept: MergedRecord, other: MergedRecord): string | undefined {
  if (other.mergedInto !== undefined) {
    return `“${other.title}” is told under “${other.mergedInto}” already. Part those first`
  }
  if (kept.mergedInto !== undefined) {
    return `“${kept.title}” is itself told under “${kept.mergedInto}”. Make it one with that record`
  }
  return undefined
}

function whyNotCounted({ title, state }: MergedRecord): string | undefined {
  switch (state) {
    case 'draft':
    case 'returned':
      return `“${title}” is not handed in, and counts for nothing yet. Hand it in first, or archive it`
    case 'archived':
    case 'merged':
      return `“${title}” is archived, and counts for nothing. There is nothing to make one`
    case 'submitted':
    case 'verified':
    case 'published':
      return undefined
  }
}

function whyPart(
  kept: MergedRecord,
  other: MergedRecord,
  partOf: ToMerge['partOf'],
): string | undefined {
  if (partOf === undefined) return undefined
  const [part, whole] = partOf === 'kept is part of other' ? [kept, other] : [other, kept]
  return `“${part.title}” is recorded as a part of “${whole.title}”. A project and its part are two records, whose money counts once already. If they are one all the same, take that relation away first`
}

function whyOtherPillars(kept: MergedRecord, other: ToMerge['other']): string | undefined {
  if (!other.pillars.some((pillar) => kept.pillars.includes(pillar))) {
    return `“${kept.title}” and “${other.title}” share no pillar. Confirm the right pillars for one of them first`
  }
  const stray = other.links.find(({ pillar }) => !kept.pillars.includes(pillar))
  if (!stray) return undefined
  return `“${other.title}” helps with ${stray.code} of ${stray.pillar}, to which “${kept.title}” does not belong. Keep the other one, or confirm ${stray.pillar} for “${kept.title}” first`
}
