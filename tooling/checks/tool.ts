import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { root } from '#tooling/launch/root.ts'

/** Runs one of our tools and gives what it wrote where it was not content, else nothing. */
export async function complaintsOf(tool: string, args: string[], folder = root): Promise<string[]> {
  const child = spawn(path.join(root, 'node_modules/.bin', tool), args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], said, complained] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ])
  return code === 0 ? [] : [`${said}${complained}`.trim() || `${tool} ended with code ${code}.`]
}
