import { z } from 'zod'

/** The table refuses more. */
const most = 1000
const wholeNumber = 'Enter a whole number of events, such as 3, or leave it empty'

/** How many events a month an institution can take part in, by its own word; null where it says nothing. */
export const Capacity = z.object({
  eventsPerMonth: z
    .string()
    .trim()
    .regex(/^\d*$/, { error: wholeNumber })
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .refine((events) => events === null || events <= most, {
      error: `No institution takes part in more than ${most} events a month`,
    }),
})
export type Capacity = z.infer<typeof Capacity>
