import type { Db } from '@iisg/db'
import { type SuggestedLink, suggestedLinksIn, twinsOf } from '@iisg/db/suggestions'
import { tierOf, type Viewer } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import { admits } from '@iisg/domain/disclosure'
import { mayDeclare } from '@iisg/domain/links'
import { mayKnowNeed } from '@iisg/domain/needs'
import type { Suggestion } from '@iisg/domain/suggestions'
import { mayKnowResponse } from '#app/sides/may-know-response.ts'

/** A suggested link as its page shows it. */
export type SuggestionShown = Suggestion & {
  need: { id: string; code: string; title: string }
  response: { id: string; title: string }
  /** What is linked to the need already and may be the same piece of work. */
  twin: { id: string; title: string } | undefined
}

/** The suggested links of a cycle that somebody may know and could declare, the likeliest first. */
export async function suggestedTo(
  viewer: Viewer,
  db: Db,
  cycle: MappingCycle,
  only: Parameters<typeof suggestedLinksIn>[2] = {},
): Promise<SuggestedLink[]> {
  const found = await suggestedLinksIn(db, cycle, only)
  return found.filter((each) => isFor(viewer, each))
}

/** Some of them, as their page shows them. */
export async function shownTo(
  viewer: Viewer,
  db: Db,
  cycle: MappingCycle,
  suggestions: readonly SuggestedLink[],
): Promise<SuggestionShown[]> {
  const upTo = tierOf(viewer)
  const twins = await twinsOf(db, cycle, suggestions)
  return suggestions.map(({ need, response, tier: _, reporter: __, ...suggestion }, at) => {
    const { id, code, title } = need
    const twin = twins[at]
    return {
      ...suggestion,
      need: { id, code, title },
      response: { id: response.id, title: response.title },
      twin: twin && admits(upTo, twin.tier) ? { id: twin.id, title: twin.title } : undefined,
    }
  })
}

/** Whether somebody may know both sides of a suggested link, and declare it. */
export function isFor(viewer: Viewer, { need, response, tier, reporter }: SuggestedLink): boolean {
  const { pillar } = need.measure.objective
  return (
    mayDeclare(viewer, { reporter, pillar }) &&
    mayKnowNeed(viewer, need) &&
    mayKnowResponse(viewer, { tier }, { reporter, responsePillars: [...response.pillars] })
  )
}
