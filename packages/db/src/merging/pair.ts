import { linksMerged, type Mergeable, type ToMerge } from '@iisg/domain/merging'
import type { ResponseId, ResponseRecord } from '@iisg/domain/responses'
import type { Db } from '../db.ts'
import { findResponse } from '../responses/index.ts'
import { mergeableOf } from './mergeable.ts'
import { type OpenLink, openLinksOf } from './open-links.ts'
import { partOf } from './part-of.ts'
import { toldUnder } from './told-under.ts'

/** Two records that may be made one, with all that this hangs on and would move. */
export type MergingPair = {
  kept: ResponseRecord
  other: ResponseRecord
  keptTells: Mergeable
  otherTells: Mergeable
  links: { kept: OpenLink[]; moved: OpenLink[]; leftOut: OpenLink[] }
  toMerge: ToMerge
}

/** Reads both; nothing where one of them is not there. */
export async function findMergingPair(
  db: Db,
  keptId: ResponseId,
  otherId: ResponseId,
): Promise<MergingPair | undefined> {
  const [kept, other] = await Promise.all([findResponse(db, keptId), findResponse(db, otherId)])
  if (!kept || !other) return undefined
  const [keptTells, otherTells, links, above, keptUnder, otherUnder] = await Promise.all([
    mergeableOf(db, kept),
    mergeableOf(db, other),
    openLinksOf(db, [keptId, otherId]),
    partOf(db, keptId, otherId),
    toldUnder(db, keptId),
    toldUnder(db, otherId),
  ])
  const own = links.filter(({ responseId }) => responseId === keptId)
  const theirs = links.filter(({ responseId }) => responseId === otherId)
  const { moved, leftOut } = linksMerged(own, theirs)
  return {
    ...{ kept, other, keptTells, otherTells },
    links: { kept: own, moved, leftOut },
    toMerge: {
      kept: { ...factsOf(kept), mergedInto: keptUnder?.title },
      other: { ...factsOf(other), mergedInto: otherUnder?.title, links: moved },
      partOf: above,
    },
  }
}

function factsOf({ id, title, state, pillars }: ResponseRecord) {
  return { id, title, state, pillars: pillars.map(({ pillar }) => pillar) }
}
