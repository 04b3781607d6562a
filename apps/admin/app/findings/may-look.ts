import type { Db } from '@iisg/db'
import { listAccounts } from '@iisg/db/accounts'
import { type AccountId, duties } from '@iisg/domain/accounts'
import { CaseAssignment } from '@iisg/domain/findings'
import type { Typed } from '@iisg/ui/forms'
import { readTyped } from '#app/forms/read-form.ts'

/** Whoever decides findings and whose account is not closed. */
export async function mayLook(db: Db) {
  const accounts = await listAccounts(db)
  return accounts
    .filter(
      ({ grants, state }) =>
        state !== 'closed' && grants.some(({ role }) => duties[role].includes('decide findings')),
    )
    .map(({ id, name }) => ({ id, name }))
}

/** Who was chosen to look: an account, or nobody; undefined where it is none of those who may. */
export async function chosenToLook(db: Db, typed: Typed): Promise<AccountId | null | undefined> {
  const form = readTyped(typed, CaseAssignment)
  if (!form.ok || form.value.assigneeId === null) return form.ok ? null : undefined
  const { assigneeId } = form.value
  return (await mayLook(db)).some(({ id }) => id === assigneeId) ? assigneeId : undefined
}
