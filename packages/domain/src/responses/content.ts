import { z } from 'zod'
import { Amount, AmountFromZero, KnownCurrency } from '../money/index.ts'
import type { OrganisationId } from '../organisations/index.ts'
import { Line, type Partner } from '../partners/index.ts'
import { OptionalDay, PlausibleDay, type ResponseDocument, type ResponseResult } from './details.ts'
import type { ResponseDraft } from './draft.ts'
import { BudgetStatus, ResponseId } from './response.ts'

const BudgetType = z.enum(['original', 'revised'], { error: 'Choose original or revised' })

export const BudgetDraft = z
  .object({
    type: BudgetType,
    status: BudgetStatus,
    amount: AmountFromZero,
    currency: KnownCurrency,
    from: OptionalDay,
    until: OptionalDay,
    valueDate: OptionalDay,
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    error: 'The last day must not come before the first',
  })
export type BudgetDraft = z.infer<typeof BudgetDraft>

/** IATI's kinds of transaction that people enter by hand: what was promised, paid out and spent. */
export const TransactionType = z.enum(['2', '3', '4'], { error: 'Choose what kind it is' })

export const TransactionDraft = z.object({
  type: TransactionType,
  happenedOn: PlausibleDay,
  amount: Amount,
  currency: KnownCurrency,
  note: Line,
})
export type TransactionDraft = z.infer<typeof TransactionDraft>

/**
 * A share of the whole in percent, with at most two decimals, as most of the region writes it or with
 * a point: '12,5'. What only a computer calls a number, such as '1e1', is none.
 */
export const Percent = z
  .string()
  .regex(/^-?\d+([.,]\d+)?$/, { error: 'Enter a share in percent, such as 25 or 12.5' })
  .transform((text) => Number(text.replace(',', '.')))
  .pipe(
    z
      .number()
      .min(0, { error: 'A share cannot be below 0 %' })
      .max(100, { error: 'A share cannot be above 100 %' })
      .multipleOf(0.01, { error: 'Keep a share to two decimals' }),
  )

/** How two records here belong together, as the first of them tells it. */
export const Kinship = z.object({
  kind: z.enum(['parent', 'co-funded'], { error: 'Choose how they belong together' }),
  otherId: ResponseId,
})
export type Kinship = z.infer<typeof Kinship>

/** The longer lists of a response, each kept as a whole. */
export type ResponseDetails = {
  shares: { partner: Partner; share: number | null }[]
  budgets: BudgetDraft[]
  transactions: TransactionDraft[]
  sectors: { vocabulary: string; code: string; share: number | null }[]
  documents: ResponseDocument[]
  results: ResponseResult[]
  participants: { organisationId: OrganisationId; participants: number | null }[]
  kin: Kinship[]
}

/** All that is told of a response: what a version of it keeps. */
export type ResponseContent = ResponseDraft & ResponseDetails
