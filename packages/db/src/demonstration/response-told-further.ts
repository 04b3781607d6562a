import type { Partner } from '@iisg/domain/partners'
import { partners as six } from '@iisg/domain/partners'
import { Day } from '@iisg/domain/time'
import type { Transaction } from 'kysely'
import type { Tables } from '../db.ts'
import {
  adoptions,
  afterUse,
  documents,
  participants,
  places,
  results,
} from './content/response-reports.ts'
import type { KeptResponses } from './responses.ts'

/** Keeps what is told of some responses beyond the form: how adopted, where, with what result. */
export async function keepToldFurther(
  trx: Transaction<Tables>,
  { idOf, all }: KeptResponses,
): Promise<void> {
  for (const [code, { by, reference = '', adopted, inForce }] of Object.entries(adoptions)) {
    const adoptedOn = Day.parse(adopted)
    await trx
      .updateTable('response')
      .where('id', '=', idOf(code))
      .set({
        ...{ adoptingBody: by, officialReference: reference, adoptedOn },
        inForceOn: inForce === undefined ? null : Day.parse(inForce),
      })
      .execute()
  }
  for (const [code, place] of Object.entries(places)) {
    await trx.updateTable('response').where('id', '=', idOf(code)).set({ place }).execute()
  }
  await trx
    .insertInto('responseDocument')
    .values(
      Object.entries(documents).flatMap(([code, those]) =>
        those.map(([title, category, url], position) => ({
          ...{ responseId: idOf(code), title, category, url, position },
          language: 'en' as const,
        })),
      ),
    )
    .execute()
  await trx
    .insertInto('responseResult')
    .values(
      Object.entries(results).flatMap(([code, those]) =>
        those.map(([indicator, unit, baseline, target, actual], position) => ({
          ...{ responseId: idOf(code), indicator, unit, baseline, target, actual, position },
          measuredOn: actual === null ? null : Day.parse('2026-06-30'),
        })),
      ),
    )
    .execute()
  await trx
    .insertInto('responseAfterUse')
    .values(
      Object.entries(afterUse).map(([code, { partner, statement }]) => ({
        ...{ responseId: idOf(code), partner, statement },
      })),
    )
    .execute()
  await keepInstitutions(trx, all, idOf)
}

/** Of every event each partner's authority, with how many of it took part where that is told. */
async function keepInstitutions(
  trx: Transaction<Tables>,
  all: KeptResponses['all'],
  idOf: KeptResponses['idOf'],
): Promise<void> {
  const authorities = await trx
    .selectFrom('organisation')
    .where('name', 'like', 'Example Authority, %')
    .where('partner', 'is not', null)
    .select(['id', 'partner'])
    .execute()
  const counts = new Map(Object.entries(participants).map(([code, count]) => [idOf(code), count]))
  const rows = all
    .filter(({ told }) => told.kind === 'light event')
    .flatMap(({ id: responseId, told }) =>
      served(told.partners).flatMap((partner, position) => {
        const authority = authorities.find((each) => each.partner === partner)
        const count = counts.get(responseId) ?? null
        return authority
          ? [{ responseId, organisationId: authority.id, participants: count, position }]
          : []
      }),
    )
  await trx.insertInto('responseInstitution').values(rows).execute()
}

function served(partners: KeptResponses['all'][number]['told']['partners']): Partner[] {
  return six.filter((partner) =>
    Array.isArray(partners) ? partners.includes(partner) : partner in partners,
  )
}
