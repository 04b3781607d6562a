import { z } from 'zod'
import { Line } from '../partners/index.ts'
import { Role } from './viewer.ts'

/** An address of mail, with its domain in lower case. */
export const EmailAddress = z
  .string()
  .trim()
  .max(254, { error: 'Enter an e-mail address, such as name@example.org' })
  .pipe(z.email({ error: 'Enter an e-mail address, such as name@example.org' }))
  .transform((address) => {
    const at = address.lastIndexOf('@')
    return `${address.slice(0, at)}@${address.slice(at + 1).toLowerCase()}`
  })
  .brand<'EmailAddress'>()
export type EmailAddress = z.infer<typeof EmailAddress>

/** What an editor tells us to invite somebody. */
export const InvitationDraft = z.object({
  name: Line.pipe(z.string().min(1, { error: 'Enter the name of the person' })),
  email: EmailAddress,
  role: Role,
})
export type InvitationDraft = z.infer<typeof InvitationDraft>

/** What somebody chooses on accepting an invitation. */
export const NewPassword = z.object({
  password: z
    .string()
    .min(12, { error: 'Choose a password of at least 12 characters' })
    .max(200, { error: 'Keep the password to 200 characters' }),
})
export type NewPassword = z.infer<typeof NewPassword>
