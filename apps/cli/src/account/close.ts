import type { Database } from '@iisg/db'
import { closeAccount, findAccountByEmail } from '@iisg/db/accounts'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { CommandProblem } from '../problem.ts'
import { withDb } from '../with-database.ts'

export const closeCommand = command({
  summary: 'Close an account, and end its sessions at once',
  usage: 'EMAIL',
  words: { least: 1, most: 1, what: 'the e-mail address of the account' },
  options: {},
  details: ['What its holder did stays in the audit. Inviting the address again opens it again.'],

  run: async ({ words: [email = ''], env, output }) => {
    await withDb(env, (db) => close(db, email))

    output.result({ closed: email }, [`The account of ${email} is closed.`])
    return exitCode.done
  },
})

async function close(db: Database, email: string): Promise<void> {
  const account = await findAccountByEmail(db, email)
  if (account === undefined || account.state === 'closed')
    throw new CommandProblem(`There is no open account for ${email}.`)
  await closeAccount(db, 'operator', account.id)
}
