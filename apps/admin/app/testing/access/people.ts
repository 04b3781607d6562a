import { given, type TestDatabase } from '@iisg/db/testing'
import { Grant, Role, type Viewer } from '@iisg/domain/accounts'
import type { OrganisationId } from '@iisg/domain/organisations'
import type { Partner } from '@iisg/domain/partners'
import type { Pillar } from '@iisg/domain/pillars'

/** Somebody of a role and a scope, as a line of the matrix. */
export type Person = { name: string; grant: Grant | undefined; viewer: Viewer }

/** Two of each, so that every scope has one beside it that is not its own. */
export const scopes: {
  partners: readonly Partner[]
  pillars: readonly Pillar[]
} = { partners: ['AL', 'XK'], pillars: ['WBBSi', 'WBCTi'] }

/** Everybody who could knock: each role in each of its scopes, an account without a grant, a visitor. */
export async function everybody(
  db: TestDatabase['db'],
  organisationIds: readonly OrganisationId[],
): Promise<Person[]> {
  const grants = Role.options.flatMap((role) => grantsOf(role, organisationIds))
  const people = await Promise.all(
    grants.map(async (grant) => ({
      name: nameOf(grant),
      grant,
      viewer: await given.account(db, grant),
    })),
  )
  return [
    ...people,
    { name: 'somebody without a grant', grant: undefined, viewer: await given.account(db) },
    { name: 'a visitor', grant: undefined, viewer: 'public' },
  ]
}

/** Every grant of a role over the scopes of the scene. */
function grantsOf(role: Role, organisationIds: readonly OrganisationId[]): Grant[] {
  const among = [undefined, ...scopes.pillars].flatMap((pillar) =>
    [undefined, ...scopes.partners].flatMap((partner) =>
      [undefined, ...organisationIds].map((organisationId) => ({
        role,
        ...(pillar && { pillar }),
        ...(partner && { partner }),
        ...(organisationId && { organisationId }),
      })),
    ),
  )
  // The schema says which combinations there are; what it would strip is another grant.
  return among.flatMap((each) => {
    const { success, data } = Grant.safeParse(each)
    return success && Object.keys(data).length === Object.keys(each).length ? [data] : []
  })
}

function nameOf(grant: Grant): string {
  if ('partner' in grant) return `${grant.role} of ${grant.partner} in ${grant.pillar}`
  if ('organisationId' in grant) {
    return `${grant.role} of ${grant.organisationId.slice(-4)} in ${grant.pillar}`
  }
  return grant.role
}
