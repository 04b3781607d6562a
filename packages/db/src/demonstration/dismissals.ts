import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import { findNeed } from '../needs/index.ts'
import { fingerprintOf, suggestableResponse } from '../suggestions/index.ts'
import type { KeptNeeds } from './needs.ts'
import type { KeptResponses } from './responses.ts'

/** Keeps a suggested link that the Secretariat did not want, with the reason. */
export async function keepDismissals(
  trx: Transaction<Tables>,
  needs: KeptNeeds,
  responses: KeptResponses,
): Promise<void> {
  const [need, suggested, editor] = await Promise.all([
    findNeed(trx, needs.current('SC6-A-01')),
    suggestableResponse(trx, responses.idOf('SC-027')),
    trx
      .selectFrom('account')
      .where('email', '=', 'editor@demo.example')
      .select('id')
      .executeTakeFirst(),
  ])
  if (!need || !suggested) throw new Error('The demonstration has both sides of what it dismisses')

  await trx
    .insertInto('dismissedSuggestion')
    .values({
      needId: need.id,
      responseId: suggested.response.id,
      fingerprint: fingerprintOf(need, suggested.response),
      reason: 'other subject',
      note: 'It finds drugs in the post. The need asks for warning of new ones.',
      accountId: editor?.id ?? null,
    })
    .execute()
}
