import { readFileSync } from 'node:fs'
import { PostgresProblem } from './problem.ts'

/** The account that a child process runs as. */
export type Account = { uid: number; gid: number }

/** PostgreSQL refuses to run as root, so root lends it an account that may do little. */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined

  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map(accountIn)
  const account =
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody')
  if (account) return { uid: account.uid, gid: account.gid }

  throw new PostgresProblem(
    'PostgreSQL does not run as root and there is no user "nobody" here; start as another user.',
  )
}

function accountIn(line: string): Account & { name: string | undefined } {
  const [name, , uid, gid] = line.split(':')
  return { name, uid: Number(uid), gid: Number(gid) }
}
