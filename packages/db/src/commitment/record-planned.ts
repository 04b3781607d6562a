import type { NeedId } from '@iisg/domain/needs'
import {
  LinkDraft,
  type ResponseDraft,
  type ResponseId,
  type Strength,
} from '@iisg/domain/responses'
import { type By, changeTogether } from '../audit/index.ts'
import type { Db } from '../db.ts'
import { declareIn, recordIn } from '../responses/index.ts'

/**
 * Keeps a planned response as a draft, with the links that it is meant to have. They count once it
 * is handed in. All of it is kept, or nothing.
 */
export async function recordPlanned(
  db: Db,
  by: By,
  draft: ResponseDraft,
  meets: readonly { needId: NeedId; strength: Strength }[],
): Promise<ResponseId> {
  let recorded: ResponseId | undefined
  await changeTogether(db, by, async (trx) => {
    const event = await recordIn(trx, by, draft, 'draft')
    const { responseId } = event
    recorded = responseId
    const declared = []
    for (const { needId, strength } of meets) {
      const link = LinkDraft.parse({ responseId, strength, rationale: '' })
      declared.push(await declareIn(trx, by, needId, link))
    }
    return [event, ...declared]
  })
  if (recorded === undefined) throw new Error('What was recorded has an id')
  return recorded
}
