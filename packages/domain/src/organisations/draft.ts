import { z } from 'zod'
import { Line, Partner } from '../partners/index.ts'
import { OrganisationType } from './organisation.ts'

const orNone = <Schema extends z.ZodType>(schema: Schema, error: string) =>
  z.union([z.literal('').transform(() => null), schema], { error })

/** What somebody tells us to enter an organisation by hand. */
export const OrganisationDraft = z.object({
  name: Line.pipe(z.string().min(1, { error: 'Enter the name of the organisation' })),
  acronym: Line.transform((acronym) => (acronym === '' ? null : acronym)),
  type: orNone(OrganisationType, 'Choose a type, or leave it open'),
  partner: orNone(Partner, 'Choose a partner, or leave it open'),
  iatiRef: z
    .string()
    .trim()
    .max(80, { error: 'An identifier has at most 80 characters' })
    .transform((reference) => (reference === '' ? null : reference)),
})
export type OrganisationDraft = z.infer<typeof OrganisationDraft>
