import type { Tier } from '../disclosure/index.ts'
import type { Role, Viewer } from './viewer.ts'

/** What a role may do, as a sentence that follows "may". */
export type Duty =
  | 'read needs and analysis'
  | 'read the audit'
  | 'state needs'
  | 'record responses'
  | 'publish responses'
  | 'declare support links'
  | 'import files'
  | 'write news'
  | 'write newsletters'
  | 'send newsletters'
  | 'ask for reports'
  | 'invite people'

const duties: Record<Role, readonly Duty[]> = {
  reader: ['read needs and analysis'],
  editor: [
    'read needs and analysis',
    'read the audit',
    'state needs',
    'record responses',
    'publish responses',
    'declare support links',
    'import files',
    'write news',
    'write newsletters',
    'send newsletters',
    'ask for reports',
    'invite people',
  ],
}

/** How far into what is disclosed a role is admitted. */
const admittedUpTo: Record<Role, Tier> = { reader: 'members', editor: 'secretariat' }

export function may(viewer: Viewer, duty: Duty): boolean {
  if (viewer === 'public') return false
  return viewer.grants.some(({ role }) => duties[role].includes(duty))
}

/** The furthest tier that a viewer may know. */
export function tierOf(viewer: Viewer): Tier {
  if (viewer === 'public') return 'public'
  const tiers = viewer.grants.map(({ role }) => admittedUpTo[role])
  return tiers.includes('secretariat') ? 'secretariat' : (tiers[0] ?? 'public')
}
