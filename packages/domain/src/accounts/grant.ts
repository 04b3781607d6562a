import { z } from 'zod'
import { OrganisationId } from '../organisations/index.ts'
import { Partner } from '../partners/index.ts'
import { Pillar } from '../pillars/index.ts'

export const Role = z.enum(
  [
    'admin',
    'editor',
    'partner coordinator',
    'member contributor',
    'delegation contributor',
    'board reader',
    'auditor',
    'reader',
  ],
  { error: 'Choose a role' },
)
export type Role = z.infer<typeof Role>

/** Roles that are held for everything, and those that are held for one pillar of somebody. */
export const OfficeRole = Role.extract(['admin', 'editor', 'board reader', 'auditor', 'reader'])
export type OfficeRole = z.infer<typeof OfficeRole>
const ContributorRole = Role.extract(['member contributor', 'delegation contributor'])

/**
 * A role that somebody holds, with what it is held for. Who contributes in several pillars holds
 * one grant for each.
 */
export const Grant = z.discriminatedUnion('role', [
  z.object({ role: OfficeRole }),
  z.object({ role: z.literal('partner coordinator'), partner: Partner, pillar: Pillar }),
  z.object({ role: ContributorRole, organisationId: OrganisationId, pillar: Pillar }),
])
export type Grant = z.infer<typeof Grant>

/**
 * What a duty would be done to, or what a record is about: on whose behalf it is reported, and the
 * pillars that it belongs to.
 */
export type Scope = {
  partners?: readonly Partner[]
  organisationIds?: readonly OrganisationId[]
  pillars: readonly Pillar[]
}

/**
 * Whether a grant reaches all that a scope names in one pillar. A contributor's never reaches what
 * is nobody's: a scope without partner and organisation is the Secretariat's.
 */
export function reaches(grant: Grant, scope: Omit<Scope, 'pillars'>, pillar: Pillar): boolean {
  const { partners = [], organisationIds = [] } = scope
  switch (grant.role) {
    case 'admin':
    case 'editor':
    case 'board reader':
    case 'auditor':
    case 'reader':
      return true
    case 'partner coordinator':
      return (
        grant.pillar === pillar &&
        organisationIds.length === 0 &&
        partners.length > 0 &&
        partners.every((partner) => partner === grant.partner)
      )
    case 'member contributor':
    case 'delegation contributor':
      return (
        grant.pillar === pillar &&
        partners.length === 0 &&
        organisationIds.length > 0 &&
        organisationIds.every((id) => id === grant.organisationId)
      )
  }
}
