import type { Grant, Role } from '@iisg/domain/accounts'
import { partnerNames } from '@iisg/domain/partners'
import type { Option } from '../forms/index.ts'
import { listed } from '../numbers/index.ts'

const roleNames: Record<Role, string> = {
  admin: 'Administrator',
  editor: 'Editor',
  'partner coordinator': 'Partner coordinator',
  'member contributor': 'Member contributor',
  'delegation contributor': 'EU Delegation contributor',
  'board reader': 'Board reader',
  auditor: 'Auditor',
  reader: 'Reader',
}

const roleHints: Record<Role, string> = {
  admin: 'Does all that an editor does, freezes cycles and records what the Board decides',
  editor: 'Runs the mappings, reviews what is reported, writes and sends the newsletter',
  'partner coordinator':
    'States needs, confirms links and reports for one partner, in some pillars',
  'member contributor': 'Reports responses for one member, in some pillars',
  'delegation contributor': 'Reports responses for one EU Delegation, in some pillars',
  'board reader': 'Reads what goes to the Board, changes nothing',
  auditor: 'Reads everything and its history, changes nothing',
  reader: 'Reads needs and analysis, changes nothing',
}

export function roleOptionsFor(roles: readonly Role[]): readonly Option[] {
  return roles.map((role) => ({ value: role, text: roleNames[role], hint: roleHints[role] }))
}

/** A grant, or what is left of one in an old entry of the audit: the role alone. */
type Held = Grant | { role: Role }

/**
 * Grants in words, for the middle of a sentence: 'partner coordinator for Albania in WBBSi and
 * WBCTi'. Organisations are called as the caller knows them.
 */
export function sayGrants(
  grants: readonly Held[],
  organisations: Readonly<Record<string, string>> = {},
): string {
  const pillarsOf = Map.groupBy(grants, (grant) => sayHolder(grant, organisations))
  return listed(
    [...pillarsOf].map(([holder, held]) => {
      const pillars = held.flatMap((grant) => ('pillar' in grant ? [grant.pillar] : []))
      return pillars.length === 0 ? holder : `${holder} in ${listed(pillars)}`
    }),
  )
}

function sayHolder(grant: Held, organisations: Readonly<Record<string, string>>): string {
  const role = inSentence[grant.role]
  if ('partner' in grant) return `${role} for ${partnerNames[grant.partner]}`
  if (!('organisationId' in grant)) return role
  const name = organisations[grant.organisationId]
  return name === undefined ? role : `${role} for ${name}`
}

/** Most names begin with a small letter there; EU and Board do not. */
const inSentence: Record<Role, string> = {
  admin: 'administrator',
  editor: 'editor',
  'partner coordinator': 'partner coordinator',
  'member contributor': 'member contributor',
  'delegation contributor': 'EU Delegation contributor',
  'board reader': 'Board reader',
  auditor: 'auditor',
  reader: 'reader',
}
