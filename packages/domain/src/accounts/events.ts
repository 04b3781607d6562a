import { z } from 'zod'
import { AccountId, Role } from './viewer.ts'

export const AccountEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('account.invited'), accountId: AccountId, role: Role }),
  z.object({ type: z.literal('account.accepted'), accountId: AccountId }),
  z.object({ type: z.literal('account.closed'), accountId: AccountId }),
])
