import { z } from 'zod'
import { Amount, KnownCurrency } from '../money/index.ts'
import { type Allocation, LinkDraft } from '../responses/index.ts'

const or = <Schema extends z.ZodType>(schema: Schema, error: string) =>
  z.union([z.literal('').transform(() => undefined), schema], { error }).optional()

const Percent = z
  .string()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/)
  .transform((text) => Number(text.replace(',', '.')))
  .pipe(z.number().positive().max(100))

const PositiveAmount = Amount.refine((amount) => Number(amount) > 0)

/** A link as its form has it: what of the money is for the need is a percentage or an amount. */
export const LinkForm = LinkDraft.omit({ responseId: true, allocation: true })
  .extend({
    allocatedPercent: or(Percent, 'Enter a percentage above 0 and up to 100, or leave it empty'),
    allocatedAmount: or(
      PositiveAmount,
      'Enter an amount above 0, such as 250000, or leave it empty',
    ),
    allocatedCurrency: or(KnownCurrency, 'Choose a currency'),
  })
  .transform(
    ({ allocatedPercent: percent, allocatedAmount, allocatedCurrency, ...link }, context) => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const say = (allocation: Allocation | null): Omit<LinkDraft, 'responseId'> => ({
        ...link,
        allocation,
      })
      if (allocatedAmount === undefined) {
        return say(percent === undefined ? null : { by: 'percent', percent })
      }
      if (percent !== undefined) {
        return refuse('allocatedPercent', 'Enter a percentage or an amount, not both')
      }
      if (allocatedCurrency === undefined) return refuse('allocatedCurrency', 'Choose a currency')
      return say({ by: 'amount', amount: allocatedAmount, currency: allocatedCurrency })
    },
  )
export type LinkForm = z.infer<typeof LinkForm>
