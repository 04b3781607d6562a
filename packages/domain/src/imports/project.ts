import { z } from 'zod'
import { Amount, Currency } from '../money/index.ts'
import { OrganisationRole } from '../organisations/index.ts'
import { Partner } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { BudgetStatus, ResponseStatus } from '../responses/index.ts'
import { Day } from '../time/index.ts'

const MaybeDay = Day.nullable()

/** A support project as a file tells it: what we keep of it, field by field, in our words. */
export const ImportedProject = z.object({
  identifier: z.string(),
  title: z.string(),
  summary: z.string(),
  status: ResponseStatus,
  plannedStart: MaybeDay,
  plannedEnd: MaybeDay,
  actualStart: MaybeDay,
  actualEnd: MaybeDay,
  regional: z.boolean(),
  partners: z.array(z.object({ partner: Partner, share: z.number().nullable() })),
  /** Suggested by its sectors, for an editor to confirm. */
  pillars: z.array(Pillar),
  organisations: z.array(
    z.object({
      role: OrganisationRole,
      ref: z.string().nullable(),
      type: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  sectors: z.array(
    z.object({ vocabulary: z.string(), code: z.string(), share: z.number().nullable() }),
  ),
  budgets: z.array(
    z.object({
      type: z.enum(['original', 'revised']),
      status: BudgetStatus,
      from: MaybeDay,
      until: MaybeDay,
      amount: Amount,
      currency: Currency,
      valueDate: MaybeDay,
    }),
  ),
  transactions: z.array(
    z.object({
      type: z.string(),
      day: MaybeDay,
      amount: Amount,
      currency: Currency,
      valueDay: MaybeDay,
    }),
  ),
  relations: z.array(
    z.object({
      kind: z.enum(['parent', 'child', 'sibling', 'co-funded', 'third party']),
      identifier: z.string(),
    }),
  ),
})
export type ImportedProject = z.infer<typeof ImportedProject>

/** A project as it was before a run changed it, to be able to go back. */
export const EarlierVersion = z.object({
  fileName: z.string(),
  asOf: z.string().nullable(),
  fingerprint: z.string(),
  content: ImportedProject,
})
export type EarlierVersion = z.infer<typeof EarlierVersion>
