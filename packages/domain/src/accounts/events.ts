import { z } from 'zod'
import { Grant, Role } from './grant.ts'
import { AccountId } from './viewer.ts'

export const AccountEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('account.invited'),
    accountId: AccountId,
    role: Role,
    // Entries from before there were contributors tell the role alone.
    grants: z.array(Grant).optional(),
  }),
  z.object({ type: z.literal('account.accepted'), accountId: AccountId }),
  z.object({ type: z.literal('account.closed'), accountId: AccountId }),
  z.object({ type: z.literal('account.password reset'), accountId: AccountId }),
])
