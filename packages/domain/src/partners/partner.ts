import { z } from 'zod'

/** One of the six Western Balkans partners, by the code that IATI uses. `XK` is user-assigned. */
export const Partner = z.enum(['AL', 'BA', 'XK', 'ME', 'MK', 'RS'], { error: 'Choose a partner' })
export type Partner = z.infer<typeof Partner>

/** In alphabetical order of their English names: an asterisk does not count. */
export const partners = Partner.options
