import { type BeneficiaryAct, confirmationAfter, type ResolvingAct } from '@iisg/domain/links'
import type { NeedId } from '@iisg/domain/needs'
import type { Partner } from '@iisg/domain/partners'
import type { LinkId, ResponseId } from '@iisg/domain/responses'
import { sql, type Transaction } from 'kysely'
import { type By, change, keepVersion, StaleVersion } from '../audit/index.ts'
import type { Db, Tables } from '../db.ts'
import { askAnew } from '../responses/index.ts'

/** A link as somebody has read it who answers to it for one partner. */
export type LinkRead = {
  id: LinkId
  needId: NeedId
  responseId: ResponseId
  version: number
  partner: Partner
  /** The last step of this partner's word; 0 where nothing was said yet. */
  step: number
}

/**
 * A beneficiary confirms a link or contests it, for one partner.
 *
 * @throws StaleVersion where the link or this partner's word on it is another than was read.
 */
export function answerLink(db: Db, by: By, link: LinkRead, act: BeneficiaryAct) {
  return change(db, by, async (trx) => {
    await keepRead(trx, link)
    const reason = act.type === 'contest' ? act.reason : null
    await addWord(trx, by, link, { act, reason, note: act.note, outcome: null })

    const sides = sidesIn(link)
    return act.type === 'contest'
      ? { type: 'link.contested' as const, ...sides, reason: act.reason }
      : { type: 'link.confirmed' as const, ...sides }
  })
}

/**
 * The Secretariat resolves what one partner contests. A weaker link says less to all that it covers,
 * so the others are asked anew; a withdrawn one no longer covers this partner.
 *
 * @throws StaleVersion where the link or this partner's word on it is another than was read.
 */
export function resolveLink(
  db: Db,
  by: By,
  link: LinkRead,
  covered: readonly Partner[],
  act: ResolvingAct,
) {
  return change(db, by, async (trx) => {
    await keepRead(trx, link)
    const { outcome, note } = act
    const { partner } = link
    await addWord(trx, by, link, { act, reason: null, note, outcome })
    if (act.outcome === 'weakened') {
      await updating(trx, link).set({ strength: act.strength }).execute()
      await askAnew(trx, by, link.id, partner)
    }
    if (act.outcome === 'withdrawn') {
      const covers = covered.filter((each) => each !== partner)
      const left = covers.length > 0 ? { covers } : { withdrawnAt: sql<Date>`now()` }
      await updating(trx, link).set(left).execute()
    }

    const sides = sidesIn(link)
    const strength = act.outcome === 'weakened' ? act.strength : undefined
    return { type: 'link.resolved' as const, ...sides, outcome, ...(strength && { strength }) }
  })
}

/** Whoever answers to a link has read it as it is. */
async function keepRead(trx: Transaction<Tables>, { id, version }: LinkRead): Promise<void> {
  const read = await trx
    .selectFrom('supportLink')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('withdrawnAt', 'is', null)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  keepVersion(read)
}

type Word = {
  act: Pick<BeneficiaryAct | ResolvingAct, 'type'>
  reason: Tables['linkConfirmation']['reason']
  outcome: Tables['linkConfirmation']['outcome']
  note: string
}

async function addWord(
  trx: Transaction<Tables>,
  by: By,
  { id: linkId, partner, step: read }: LinkRead,
  { act, ...word }: Word,
): Promise<void> {
  const last = await trx
    .selectFrom('linkConfirmation')
    .where('linkId', '=', linkId)
    .where('partner', '=', partner)
    .select(['step', 'status'])
    .orderBy('step', 'desc')
    .executeTakeFirst()
  const moved = confirmationAfter(last?.status ?? 'unconfirmed', act)
  if (!moved.ok || (last?.step ?? 0) !== read) throw new StaleVersion()

  const accountId = by === 'operator' ? null : by.accountId
  await trx
    .insertInto('linkConfirmation')
    .values({ ...word, linkId, partner, step: read + 1, status: moved.to, accountId })
    .execute()
}

function sidesIn({ id: linkId, needId, responseId, partner }: LinkRead) {
  return { linkId, needId, responseId, partner }
}

function updating(trx: Transaction<Tables>, { id, version }: LinkRead) {
  return trx
    .updateTable('supportLink')
    .set({ version: version + 1 })
    .where('id', '=', id)
}
