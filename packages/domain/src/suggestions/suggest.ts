import type { NeedId } from '../needs/index.ts'
import { commonPartners, type ResponseId } from '../responses/index.ts'
import type { Period } from '../time/index.ts'
import { askedBy, rarityAmong } from './asked.ts'
import { candidateOf } from './candidate.ts'
import { heldAgainst } from './held-against.ts'
import { readText } from './read.ts'
import type { SuggestableNeed, SuggestableResponse, Suggestion } from './suggestion.ts'

type Asked = {
  needs: readonly SuggestableNeed[]
  responses: readonly SuggestableResponse[]
  /** The window of the needs' cycle: what is over before it begins is no answer in it. */
  window: Period
  /** Whether a pair is linked already, or was dismissed. */
  isSettled: (needId: NeedId, responseId: ResponseId) => boolean
  /**
   * Whose suggestions are asked for; of all where it says nothing. All are read all the same: how
   * rare a word is hangs on them.
   */
  only?: Only
}

export type Only = { needId?: NeedId; responseId?: ResponseId }

/**
 * The links that somebody may have forgotten to declare, the likeliest first. Needs and responses
 * meet in a pillar, a partner and the window; then counts what both are about, the need's words in
 * the response, the sector, how many of the days, and the activity types. Neither sector nor place
 * nor time is ever enough: both must speak of the same thing.
 *
 * @see docs/method.md, suggested links
 */
export function suggestLinks({
  needs,
  responses,
  window,
  isSettled,
  only = {},
}: Asked): Suggestion[] {
  const candidates = responses.flatMap((response) => candidateOf(response, window) ?? [])
  const rarity = rarityAmong([
    ...candidates.map(({ text }) => text),
    ...needs.map((need) => readText(`${need.title}\n${need.description}`)),
  ])

  const held = candidates.filter(({ response }) => response.id === (only.responseId ?? response.id))
  return needs
    .filter(({ id }) => id === (only.needId ?? id))
    .flatMap((need) => {
      const asked = askedBy(need, rarity)
      const { pillar } = need.measure.objective
      return held.flatMap((candidate) => {
        const { response } = candidate
        if (!response.pillars.includes(pillar)) return []
        const common = commonPartners(need, response)
        const suggestion = common.length > 0 && heldAgainst(asked, candidate, common, window)
        return suggestion && !isSettled(need.id, response.id) ? [suggestion] : []
      })
    })
    .sort((one, other) => other.score - one.score || (one.responseId < other.responseId ? -1 : 1))
}
