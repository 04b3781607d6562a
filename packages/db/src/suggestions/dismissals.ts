import { createHash } from 'node:crypto'
import type { DismissalDraft, SuggestableNeed, SuggestableResponse } from '@iisg/domain/suggestions'
import { type By, change } from '../audit/index.ts'
import type { Db } from '../db.ts'

/** Dismisses a suggested link. It stays away until what was known of either side has changed. */
export function dismissSuggestion(
  db: Db,
  by: By,
  { need, response }: { need: SuggestableNeed; response: SuggestableResponse },
  { reason, note }: DismissalDraft,
) {
  return change(db, by, async (trx) => {
    const accountId = by === 'operator' ? null : by.accountId
    const kept = { fingerprint: fingerprintOf(need, response), reason, note, accountId }
    await trx
      .insertInto('dismissedSuggestion')
      .values({ needId: need.id, responseId: response.id, ...kept })
      .onConflict((conflict) =>
        conflict.columns(['needId', 'responseId']).doUpdateSet({ ...kept, at: new Date() }),
      )
      .execute()

    return {
      type: 'suggestion.dismissed' as const,
      needId: need.id,
      responseId: response.id,
      reason,
    }
  })
}

/** What a suggestion was judged by: it is another once any of this is. */
export function fingerprintOf(need: SuggestableNeed, response: SuggestableResponse): string {
  const { title, description, partners, requestedActivityTypes } = need
  const { id: _, ...known } = response
  const judged = [title, description, partners, requestedActivityTypes, known]
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex')
}
