import { z } from 'zod'

export const AccountId = z.uuid().brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

export const Role = z.enum(['editor', 'reader'], { error: 'Choose a role' })
export type Role = z.infer<typeof Role>

/** A role, held everywhere. Scopes (a partner, a pillar, an organisation) come with contributors. */
export type Grant = { role: Role }

/** Someone signed in, who answers for what they change. */
export type Actor = { accountId: AccountId; name: string; grants: readonly Grant[] }

/** Whoever is looking: an actor, or the public. */
export type Viewer = Actor | 'public'
