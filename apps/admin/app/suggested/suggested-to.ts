import type { Db } from '@iisg/db'
import { type SuggestedLink, suggestedLinksIn } from '@iisg/db/suggestions'
import { tierOf, type Viewer } from '@iisg/domain/accounts'
import type { MappingCycle } from '@iisg/domain/cycles'
import { admits, type Tier } from '@iisg/domain/disclosure'
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
): Promise<SuggestionShown[]> {
  const found = await suggestedLinksIn(db, cycle)
  const upTo = tierOf(viewer)
  return found.filter((each) => isFor(viewer, each)).map((each) => shown(each, upTo))
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

function shown(
  { need, response, twin, tier: _, reporter: __, ...suggestion }: SuggestedLink,
  upTo: Tier,
) {
  const { id, code, title } = need
  return {
    ...suggestion,
    need: { id, code, title },
    response: { id: response.id, title: response.title },
    twin: twin && admits(upTo, twin.tier) ? { id: twin.id, title: twin.title } : undefined,
  }
}
