import { z } from 'zod'
import { OrganisationId } from '../organisations/index.ts'
import { Line, Partner } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'
import { type Grant, OfficeRole, Role } from './grant.ts'

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

/**
 * What an editor tells us to invite somebody. A contributor gets one grant for each pillar; what
 * the role does not need is ignored.
 */
export const InvitationDraft = z
  .object({
    name: Line.pipe(z.string().min(1, { error: 'Enter the name of the person' })),
    email: EmailAddress,
    role: Role,
    partner: orNone(Partner, 'Choose a partner'),
    organisationId: orNone(OrganisationId, 'Choose an organisation'),
    pillars: z.array(Pillar).default([]),
  })
  .transform(({ name, email, ...held }, context) => {
    for (const { field, problem } of missingIn(held)) {
      context.addIssue({ code: 'custom', path: [field], message: problem })
    }
    return { name, email, role: held.role, grants: grantsOf(held) }
  })
export type InvitationDraft = z.infer<typeof InvitationDraft>

function orNone<Choice extends z.ZodType>(choice: Choice, error: string) {
  return z.union([z.literal('').transform(() => undefined), choice], { error }).optional()
}

type Held = {
  role: Role
  partner?: Partner | undefined
  organisationId?: OrganisationId | undefined
  pillars: Pillar[]
}

function missingIn({ role, partner, organisationId, pillars }: Held) {
  const missing: { field: string; problem: string }[] = []
  if (isOffice(role)) return missing
  if (role === 'partner coordinator' && partner === undefined) {
    missing.push({ field: 'partner', problem: 'Choose a partner' })
  }
  if (role !== 'partner coordinator' && organisationId === undefined) {
    missing.push({ field: 'organisationId', problem: 'Choose an organisation' })
  }
  if (pillars.length === 0) {
    missing.push({ field: 'pillars', problem: 'Choose the pillars to contribute in' })
  }
  return missing
}

function grantsOf({ role, partner, organisationId, pillars }: Held): Grant[] {
  if (isOffice(role)) return [{ role }]
  if (role === 'partner coordinator') {
    return partner === undefined ? [] : pillars.map((pillar) => ({ role, partner, pillar }))
  }
  return organisationId === undefined
    ? []
    : pillars.map((pillar) => ({ role, organisationId, pillar }))
}

function isOffice(role: Role): role is OfficeRole {
  return OfficeRole.safeParse(role).success
}

/** What somebody chooses on accepting an invitation. */
export const NewPassword = z.object({
  password: z
    .string()
    .min(12, { error: 'Choose a password of at least 12 characters' })
    .max(200, { error: 'Keep the password to 200 characters' }),
})
export type NewPassword = z.infer<typeof NewPassword>
