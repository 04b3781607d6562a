import type { NeedId } from '@iisg/domain/needs'
import type { Confirmation, LinkId, ResponseId, Strength } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { LinkTold } from './content/telling.ts'
import type { KeptNeeds } from './needs.ts'
import { newIds } from './new-ids.ts'
import { invented } from './provenance.ts'
import type { KeptResponses } from './responses.ts'

export type KeptLink = { id: LinkId; needId: NeedId; responseId: ResponseId; strength: Strength }

/** Keeps how far each response meets the needs that it is linked to, in both cycles. */
export async function keepSupportLinks(
  trx: Transaction<Tables>,
  needs: KeptNeeds,
  responses: KeptResponses,
): Promise<KeptLink[]> {
  const told = responses.all.flatMap(({ id: responseId, told: { meets = {}, met = {} } }) => [
    ...Object.entries(meets).map(([code, link]) => row(link, responseId, needs.current(code))),
    ...Object.entries(met).map(([code, link]) => row(link, responseId, needs.earlier(code))),
  ])
  const nameOf = ({ needId, responseId }: (typeof told)[number]) => `${needId} ${responseId}`
  const idOf = await newIds<LinkId>(trx, told.map(nameOf))

  const rows = told.map((link) => ({ ...link, id: idOf(nameOf(link)) }))
  await trx.insertInto('supportLink').values(rows).execute()
  return rows
}

function row(link: LinkTold, responseId: ResponseId, needId: NeedId) {
  const { strength, because, aspects = [], contested } = link
  return {
    needId,
    responseId,
    strength,
    aspects: [...aspects],
    rationale: because,
    confirmation: confirmationOf(link),
    contestReason: contested ?? null,
    provenance: invented,
  }
}

function confirmationOf({ confirmed, contested }: LinkTold): Confirmation['status'] {
  if (contested !== undefined) return 'contested'
  return confirmed ? 'confirmed' : 'unconfirmed'
}
