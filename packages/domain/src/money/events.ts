import { z } from 'zod'
import { Day } from '../time/index.ts'
import { Amount, Currency } from './amount.ts'

export const RateEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('rate.entered'),
    currency: Currency,
    perEuro: Amount,
    fromDay: Day,
    untilDay: Day,
    source: z.string(),
  }),
  z.object({ type: z.literal('rates.imported'), file: z.string(), added: z.int() }),
])
