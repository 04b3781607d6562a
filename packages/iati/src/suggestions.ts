import { type Pillar, pillars } from '@iisg/domain/pillars'
import type { IatiActivity } from './activity.ts'
import { type Purpose, purposeOf } from './purposes.ts'
import { type PurposeShare, purposeSharesOf } from './sector-shares.ts'

/** A pillar that an activity may belong to, with every reason for it. An editor decides. */
export type PillarSuggestion = { pillar: Pillar; because: (PurposeShare & { purpose: Purpose })[] }

/** The pillars that the purposes of an activity suggest, the best founded first. */
export function suggestPillars(activity: IatiActivity): PillarSuggestion[] {
  const known = purposeSharesOf(activity).flatMap((share) => {
    const purpose = purposeOf(share.code)
    return purpose === null ? [] : [{ ...share, purpose }]
  })

  return pillars
    .map((pillar) => ({
      pillar,
      because: known.filter(({ purpose }) => purpose.pillars.includes(pillar)),
    }))
    .filter(({ because }) => because.length > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
}

/**
 * The purpose that an activity is for the greater part. Null where it names none, or where two are
 * as great; 'not specified' is no purpose.
 */
export function mainPurposeOf(activity: IatiActivity): PurposeShare | null {
  const [first, second] = purposeSharesOf(activity).filter(({ code }) => code !== notSpecified)
  if (first === undefined) return null
  return second === undefined || (first.share ?? 0) > (second.share ?? 0) ? first : null
}

const notSpecified = '99810'

function weightOf({ because }: PillarSuggestion): number {
  return because.reduce((sum, { share }) => sum + (share ?? 0), 0)
}
