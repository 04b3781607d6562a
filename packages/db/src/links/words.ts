import type { ContestReason, Outcome } from '@iisg/domain/links'
import type { Partner } from '@iisg/domain/partners'
import type { ConfirmationStatus, LinkId } from '@iisg/domain/responses'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** One step in what is said of a link for one beneficiary. Why it is contested is not for everybody. */
export type LinkWord = {
  linkId: LinkId
  partner: Partner
  step: number
  status: ConfirmationStatus
  reason: ContestReason | null
  outcome: Outcome | null
  note: string
  by: string | null
  at: Date
}

/** All that was said of some links, for each beneficiary from the first word to the last. */
export function wordsOn(db: Db, ids: readonly LinkId[]): Promise<LinkWord[]> {
  return db
    .selectFrom('linkConfirmation')
    .leftJoin('account', 'account.id', 'linkConfirmation.accountId')
    .where(sql<boolean>`link_confirmation.link_id = any(${ids}::uuid[])`)
    .select(['linkId', 'partner', 'step', 'status', 'reason', 'outcome', 'note'])
    .select(['account.name as by', 'at'])
    .orderBy('linkId')
    .orderBy('partner')
    .orderBy('step')
    .execute()
}
