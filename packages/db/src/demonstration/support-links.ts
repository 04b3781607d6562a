import type { NeedId } from '@iisg/domain/needs'
import { partners } from '@iisg/domain/partners'
import type { LinkId, ResponseId, Strength, SupportLink } from '@iisg/domain/responses'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import type { LinkTold, ResponseTold } from './content/telling.ts'
import type { KeptNeeds } from './needs.ts'
import { newIds } from './new-ids.ts'
import { invented } from './provenance.ts'
import type { KeptResponses } from './responses.ts'

export type KeptLink = {
  id: LinkId
  needId: NeedId
  responseId: ResponseId
  strength: Strength
  told: LinkTold
  /** Whom its response is for. */
  serves: Pick<SupportLink['response'], 'partners' | 'regional'>
}

/** Keeps how far each response meets the needs that it is linked to, in both cycles. */
export async function keepSupportLinks(
  trx: Transaction<Tables>,
  needs: KeptNeeds,
  responses: KeptResponses,
): Promise<KeptLink[]> {
  const told = responses.all.flatMap(({ id: responseId, told: response }) => {
    const { meets = {}, met = {} } = response
    const kept = { responseId, serves: servedBy(response) }
    return [
      ...Object.entries(meets).map(([code, link]) => ({
        ...kept,
        needId: needs.current(code),
        told: link,
      })),
      ...Object.entries(met).map(([code, link]) => ({
        ...kept,
        needId: needs.earlier(code),
        told: link,
      })),
    ]
  })
  const nameOf = ({ needId, responseId }: (typeof told)[number]) => `${needId} ${responseId}`
  const idOf = await newIds<LinkId>(trx, told.map(nameOf))

  const links = told.map((link) => ({
    ...link,
    id: idOf(nameOf(link)),
    strength: link.told.strength,
  }))
  await trx.insertInto('supportLink').values(links.map(row)).execute()
  return links
}

function row({ id, needId, responseId, strength, told: { because, aspects = [] } }: KeptLink) {
  const rationale = because
  return {
    id,
    needId,
    responseId,
    strength,
    aspects: [...aspects],
    rationale,
    provenance: invented,
  }
}

function servedBy({ partners: named, regional }: ResponseTold): KeptLink['serves'] {
  const codes: readonly string[] = Array.isArray(named) ? named : Object.keys(named)
  return {
    partners: partners.filter((partner) => codes.includes(partner)),
    regional: regional === true,
  }
}
