import path from 'node:path'
import { register } from 'tsx/esm/api'

let registered = false

/**
 * Lets modules with JSX be imported from here on: mails and charts are written in it, and Node runs
 * only plain TypeScript. Asked for when it is needed, since it slows down whatever loads after it.
 */
export function withJsx(): void {
  if (registered) return
  registered = true
  register({ tsconfig: path.resolve(import.meta.dirname, '../tsconfig.json') })
}
