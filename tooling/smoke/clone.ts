import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { root } from '#tooling/launch/root.ts'
import type { Product } from '#tooling/product/product.ts'
import type { User } from './ordinary-user.ts'

/** Clones what was committed here, for somebody. */
export function clone(checkout: string, user: User | undefined): void {
  run('git', ['clone', '--quiet', root, checkout])
  if (user) run('chown', ['-R', `${user.uid}:${user.gid}`, checkout])
}

/** Runs a command for operators beside the running platform and gives its result. */
export function iisg(
  checkout: string,
  { env, as }: Product,
  words: string[],
): Record<string, unknown> {
  const said = run('npm', ['run', '--silent', 'iisg', '--', ...words, '--json'], {
    cwd: checkout,
    env: { ...env, INIT_CWD: checkout },
    ...as,
  })
  return z.record(z.string(), z.unknown()).parse(JSON.parse(said))
}

function run(program: string, args: string[], options = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    ...options,
  })
  if (status === 0) return stdout
  throw new Error(`${program} ${args.join(' ')} ended with ${status ?? error}:\n${stdout}${stderr}`)
}
