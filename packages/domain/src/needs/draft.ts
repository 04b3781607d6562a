import { z } from 'zod'
import { ActivityType } from '../activities/index.ts'
import { CycleId } from '../cycles/index.ts'
import { Tier } from '../disclosure/index.ts'
import { AmountFromZero, KnownCurrency } from '../money/index.ts'
import { OrganisationId } from '../organisations/index.ts'
import { Line, Partner, Prose } from '../partners/index.ts'
import { MeasureId } from '../pillars/index.ts'
import { PlausibleDay } from '../time/index.ts'
import { Kind, type NeedRecord, Perspective, Priority } from './need.ts'
import { SourceDocument } from './source.ts'

/** What a need is stated with. Whatever comes after `priority` may be told later. */
const fields = z.object({
  cycleId: CycleId,
  measureId: MeasureId,
  title: Line.pipe(z.string().min(1, { error: 'Give the need a title' })),
  description: Prose,
  kinds: someOf(Kind, 'Say what the need asks to change'),
  perspectives: someOf(Perspective, 'Choose prevention, response or both'),
  partners: someOf(Partner, 'Choose the partners that state the need'),
  priority: Priority,
  widestTier: Tier.exclude(['public'], { error: 'A need is never public' }).default('members'),
  institutionIds: z.array(OrganisationId).default([]),
  requestedActivityTypes: z.array(ActivityType).default([]),
  targetDay: orNothing(PlausibleDay),
  costAmount: orNothing(AmountFromZero),
  costCurrency: orNothing(KnownCurrency),
  costOn: orNothing(PlausibleDay),
  sources: z.array(SourceDocument).max(40, { error: 'Name at most 40 documents' }).default([]),
})

/** What a partner or the Secretariat tells us to state a need. */
export const NeedDraft = fields.superRefine(costIsWhole)
export type NeedDraft = z.infer<typeof NeedDraft>

/** What can be told anew: the cycle and the measure give a need its code, and stay. */
export const NeedRevision = fields.omit({ cycleId: true, measureId: true }).superRefine(costIsWhole)
export type NeedRevision = z.infer<typeof NeedRevision>

/** What would be told of a need if nothing were changed. */
export function revisionOf(need: NeedRecord): NeedRevision {
  const { cost, institutions, ...told } = need
  return NeedRevision.parse({
    ...told,
    institutionIds: institutions.map(({ id }) => id),
    costAmount: cost?.amount,
    costCurrency: cost?.currency,
    costOn: cost?.on,
  })
}

type Cost = Pick<z.infer<typeof fields>, 'costAmount' | 'costCurrency' | 'costOn'>

/** An amount says nothing without its currency, nor a currency or a day without an amount. */
function costIsWhole({ costAmount, costCurrency, costOn }: Cost, context: z.RefinementCtx): void {
  if (costAmount !== null && costCurrency === null) {
    const message = 'Choose the currency of the estimate'
    context.addIssue({ code: 'custom', path: ['costCurrency'], message })
  }
  if (costAmount === null && costOn !== null) {
    const message = 'Enter the amount that was estimated, or leave the day empty'
    context.addIssue({ code: 'custom', path: ['costAmount'], message })
  }
}

/** At least one of a few. A form in which none is ticked does not post the field at all. */
function someOf<Choice extends z.ZodType>(choice: Choice, error: string) {
  return z.array(choice, { error }).min(1, { error })
}

/** What may be left empty, or left out of a form. */
function orNothing<Value extends z.ZodType>(value: Value) {
  return z.preprocess(
    (typed) => (typed === '' || typed === undefined ? null : typed),
    value.nullable(),
  )
}
