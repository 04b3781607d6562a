import { z } from 'zod'
import type { Grant } from './grant.ts'

export const AccountId = z.uuid().brand<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>

/** Someone signed in, who answers for what they change. */
export type Actor = { accountId: AccountId; name: string; grants: readonly Grant[] }

/** Whoever is looking: an actor, or the public. */
export type Viewer = Actor | 'public'
