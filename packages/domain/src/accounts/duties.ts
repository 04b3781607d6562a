import { narrower, type Tier } from '../disclosure/index.ts'
import { type Grant, type Role, reaches, type Scope } from './grant.ts'
import type { Viewer } from './viewer.ts'

/** What a role may do, as a sentence that follows "may". */
export type Duty =
  | 'read needs and analysis'
  | 'read the audit'
  | 'read what the Secretariat weighs'
  | 'run mapping cycles'
  | 'freeze cycles'
  | 'report on tasks'
  | 'edit objective trees'
  | 'tell what institutions can take on'
  | 'state needs'
  | 'review needs'
  | 'approve the wording of needs'
  | 'comment on records'
  | 'record responses'
  | 'verify responses'
  | 'publish responses'
  | 'declare support links'
  | 'confirm support links'
  | 'settle contested links'
  | 'decide findings'
  | 'publish figures'
  | 'propose to the Board'
  | 'record decisions of the Board'
  | 'decide as the Board'
  | 'import files'
  | 'write news'
  | 'write newsletters'
  | 'send newsletters'
  | 'ask for reports'
  | 'invite people'

const contributing = [
  'read needs and analysis',
  'report on tasks',
  'comment on records',
  'record responses',
  'declare support links',
] as const

const editing = [
  'read needs and analysis',
  'read the audit',
  'read what the Secretariat weighs',
  'run mapping cycles',
  'edit objective trees',
  'tell what institutions can take on',
  'state needs',
  'review needs',
  'comment on records',
  'record responses',
  'verify responses',
  'publish responses',
  'declare support links',
  'settle contested links',
  'decide findings',
  'publish figures',
  'propose to the Board',
  'import files',
  'write news',
  'write newsletters',
  'send newsletters',
  'ask for reports',
  'invite people',
] as const

/** The one table of who may do what; a grant says for whom and in which pillar. */
export const duties: Readonly<Record<Role, readonly Duty[]>> = {
  admin: [...editing, 'freeze cycles', 'record decisions of the Board'],
  editor: editing,
  'partner coordinator': [
    ...contributing,
    'tell what institutions can take on',
    'state needs',
    'approve the wording of needs',
    'confirm support links',
  ],
  'member contributor': contributing,
  'delegation contributor': contributing,
  'board reader': ['read needs and analysis', 'decide as the Board'],
  auditor: ['read needs and analysis', 'read the audit', 'read what the Secretariat weighs'],
  reader: ['read needs and analysis'],
}

/** How far a role is admitted to what is not its own: in its pillar, and elsewhere. */
const admittedUpTo: Record<Role, { inPillar: Tier; elsewhere: Tier }> = {
  admin: { inPillar: 'secretariat', elsewhere: 'secretariat' },
  editor: { inPillar: 'secretariat', elsewhere: 'secretariat' },
  auditor: { inPillar: 'secretariat', elsewhere: 'secretariat' },
  'partner coordinator': { inPillar: 'pillar', elsewhere: 'members' },
  'member contributor': { inPillar: 'pillar', elsewhere: 'members' },
  'delegation contributor': { inPillar: 'pillar', elsewhere: 'members' },
  'board reader': { inPillar: 'members', elsewhere: 'members' },
  reader: { inPillar: 'members', elsewhere: 'members' },
}

/** Whether somebody has a duty: at all, or over all that a scope names. */
export function may(viewer: Viewer, duty: Duty, over?: Scope): boolean {
  if (viewer === 'public') return false
  const grants = viewer.grants.filter(({ role }) => duties[role].includes(duty))
  if (over === undefined) return grants.length > 0
  return covered(grants, over)
}

/** Whether somebody may give a role to others. What only an administrator may do, only one gives. */
export function mayInviteAs(viewer: Viewer, role: Role): boolean {
  if (viewer === 'public' || !may(viewer, 'invite people')) return false
  return role !== 'admin' || viewer.grants.some((grant) => grant.role === 'admin')
}

/** Whether what a scope names is somebody's own: they contribute for it. */
export function isOwn(viewer: Viewer, scope: Scope): boolean {
  if (viewer === 'public') return false
  return covered(viewer.grants.filter(isContributing), scope)
}

/**
 * The furthest tier up to which a viewer may know a record: their own up to the Secretariat's, the
 * records of their pillars up to the pillar's. A record of several pillars is as narrow as the
 * narrowest of them; without a scope, it is what holds everywhere.
 */
export function tierOf(viewer: Viewer, of?: Scope): Tier {
  if (viewer === 'public' || viewer.grants.length === 0) return 'public'
  if (of !== undefined && isOwn(viewer, of)) return 'secretariat'

  const elsewhere = viewer.grants.map(({ role }) => admittedUpTo[role].elsewhere)
  const everywhere = elsewhere.reduce(narrower)
  if (of === undefined || of.pillars.length === 0) return everywhere
  const inEvery = of.pillars.every((pillar) =>
    viewer.grants.some((grant) => isContributing(grant) && grant.pillar === pillar),
  )
  return inEvery ? narrower(everywhere, 'pillar') : everywhere
}

/** Every pillar must be reached by a grant; what belongs to no pillar, by any grant of an office. */
function covered(grants: readonly Grant[], { pillars, ...whose }: Scope): boolean {
  if (pillars.length === 0) return grants.some((grant) => !isContributing(grant))
  return pillars.every((pillar) => grants.some((grant) => reaches(grant, whose, pillar)))
}

function isContributing(grant: Grant): grant is Extract<Grant, { pillar: unknown }> {
  return 'pillar' in grant
}
