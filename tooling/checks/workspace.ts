import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** A package of ours and where it is. */
export type Workspace = { name: string; folder: string }

const Manifest = z.object({ name: z.string() })

/** All our packages below a folder that holds the project, in the order of their folders. */
export function workspacesIn(root: string): Workspace[] {
  return globSync(['apps/*/package.json', 'packages/*/package.json', 'tooling/package.json'], {
    cwd: root,
  })
    .sort()
    .map((file) => {
      const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(root, file), 'utf8')))
      return { name: manifest.name.replace('@iisg/', ''), folder: path.dirname(file) }
    })
}

/** The TypeScript files of a package, relative to the project. */
export function sourcesOf(root: string, { folder }: Workspace): string[] {
  return globSync(`${folder}/**/*.{ts,tsx,mts}`, {
    cwd: root,
    exclude: (name) => ['node_modules', 'build', '.turbo'].includes(path.basename(String(name))),
  }).sort()
}
