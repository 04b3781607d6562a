import path from 'node:path'

let registered = false

/**
 * Lets modules with JSX be imported from here on: mails and charts are written in it, and Node runs
 * only plain TypeScript. Asked for when it is needed, since it slows down whatever loads after it.
 * In the built worker nothing has JSX any more.
 */
export async function withJsx(): Promise<void> {
  if (registered || !import.meta.filename.endsWith('.ts')) return
  registered = true
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: path.resolve(import.meta.dirname, '../tsconfig.json') })
}
