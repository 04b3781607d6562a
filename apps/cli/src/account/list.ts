import { type AccountLine, listAccounts } from '@iisg/db/accounts'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { inColumns } from '../in-columns.ts'
import { withDb } from '../with-database.ts'

export const listCommand = command({
  summary: 'List who may sign in to the admin, and who was invited',
  usage: '',
  options: {},

  run: async ({ env, output }) => {
    const accounts = await withDb(env, listAccounts)

    output.result(
      accounts.map(({ name, email, grants, state }) => ({ name, email, grants, state })),
      accounts.length === 0 ? ['There is no account yet.'] : inColumns(accounts.map(row)),
    )
    return exitCode.done
  },
})

function row({ name, email, grants, state }: AccountLine): string[] {
  return [name, email, [...new Set(grants.map(({ role }) => role))].join(', '), state]
}
