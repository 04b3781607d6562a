import type { Database } from '@iisg/db'
import { AccountExists, findAccountByEmail, inviteAccount, inviteAgain } from '@iisg/db/accounts'
import { InvitationDraft } from '@iisg/domain/accounts'
import { command } from '../command.ts'
import { exitCode } from '../exit-code.ts'
import { parsed } from '../parsed.ts'
import { CommandProblem } from '../problem.ts'
import { withDb } from '../with-database.ts'

export const inviteCommand = command({
  summary: 'Invite somebody to the admin',
  usage: 'EMAIL --name NAME --role ROLE',
  words: { least: 1, most: 1, what: 'the e-mail address of the person' },
  options: {
    name: { type: 'string', value: 'NAME', description: 'how the person is called' },
    role: {
      type: 'string',
      value: 'ROLE',
      description: 'admin, editor, "board reader", auditor or reader',
    },
  },
  details: [
    'Contributors of partners and members are invited on the page Accounts of the admin, where their\npartner or organisation is chosen.',
    'A mail goes out with a link to choose a password. It holds for seven days. Calling this again for\nsomebody who has not accepted sends a new one.',
  ],

  run: async ({ words: [email], options, env, output }) => {
    const draft = parsed(InvitationDraft, { email, name: options.name ?? '', role: options.role })

    await withDb(env, (db) => invite(db, draft))

    output.result({ invited: draft.email, role: draft.role }, [
      `${draft.email} is invited as ${draft.role}. The mail leaves as soon as the worker runs.`,
    ])
    return exitCode.done
  },
})

async function invite(db: Database, draft: InvitationDraft): Promise<void> {
  const known = await findAccountByEmail(db, draft.email)
  if (known?.state === 'invited') {
    await inviteAgain(db, 'operator', known.id)
    return
  }
  try {
    await inviteAccount(db, 'operator', draft)
  } catch (error) {
    if (!(error instanceof AccountExists)) throw error
    throw new CommandProblem(`There is an account for ${draft.email} already.`, { cause: error })
  }
}
