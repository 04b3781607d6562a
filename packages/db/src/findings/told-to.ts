import { tierOf, type Viewer } from '@iisg/domain/accounts'
import { methodOf } from '@iisg/domain/analysis'
import { type NeedWeight, type Told, toldAsKnown } from '@iisg/domain/findings'
import { mayKnowNeed, type NeedId } from '@iisg/domain/needs'
import { listCycles } from '../cycles/index.ts'
import type { Db } from '../db.ts'
import { needsCalled } from '../needs/index.ts'

/** A finding as it is kept. */
type Kept = Omit<Told, 'needWeights'> & { needWeights: NeedWeight[] | null }

/**
 * Findings as a viewer may know them: judged without the needs that they may not know, and left out
 * where nothing remains.
 */
export async function toldTo<Finding extends Kept>(
  db: Db,
  viewer: Viewer,
  kept: readonly Finding[],
): Promise<(Omit<Finding, keyof Told> & Told)[]> {
  const known = await knownAmong(db, viewer, kept)
  const [cycle] = await listCycles(db, 'needs')
  const method = methodOf(cycle?.methodVersion ?? 1)
  const everything = tierOf(viewer) === 'secretariat'

  return kept.flatMap((finding) => {
    const { needWeights } = finding
    // From before this was kept: only who may know every need may know what it hangs on.
    if (needWeights === null) return everything ? [{ ...finding, needWeights: [] }] : []
    const told = toldAsKnown({ ...finding, needWeights }, (id) => known.has(id), method)
    if (!told) return []
    const { score, parts, needWeights: weights } = told
    return [{ ...finding, class: told.class, score, parts, needWeights: weights }]
  })
}

async function knownAmong(db: Db, viewer: Viewer, kept: readonly Kept[]): Promise<Set<NeedId>> {
  const ids = new Set(
    kept.flatMap(({ needWeights }) => needWeights?.map(({ needId }) => needId) ?? []),
  )
  const needs = await needsCalled(db, [...ids])
  return new Set(needs.filter((need) => mayKnowNeed(viewer, need)).map(({ id }) => id))
}
