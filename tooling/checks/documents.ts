import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '#tooling/launch/root.ts'
import type { Check } from './check.ts'

/** What the papers promise must be there: commands, and the files that they point to. */
export const documentsCheck: Check = {
  name: 'documents',
  problems: async () =>
    globSync(['*.md', '{docs,apps,packages,tooling}/**/*.md'], {
      cwd: root,
      exclude: (name) => path.basename(String(name)) === 'node_modules',
    })
      .sort()
      .flatMap((file) => problemsIn(file, readFileSync(path.join(root, file), 'utf8'))),
}

/** What one paper promises and the project does not keep. */
export function problemsIn(file: string, text: string): string[] {
  return [...unknownScripts(text), ...unknownCommands(text), ...brokenLinks(file, text)].map(
    (problem) => `${file}: ${problem}`,
  )
}

function unknownScripts(text: string): string[] {
  const called = [...text.matchAll(/\bnpm (?:run (?:-\S+ )*)?([a-z][\w:-]*)/g)]
  return called
    .map(([, name = '']) => name)
    .filter((name) => !scripts.has(name) && !npmItself.has(name))
    .map((name) => `there is no "npm run ${name}".`)
}

function unknownCommands(text: string): string[] {
  const called = [...text.matchAll(/\biisg -- ([a-z]+) ([a-z][a-z-]*)/g)]
  return called
    .filter(([, noun, verb]) => !existsSync(path.join(root, `apps/cli/src/${noun}/${verb}.ts`)))
    .map(([, noun, verb]) => `there is no command "${noun} ${verb}".`)
}

function brokenLinks(file: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
  return links
    .map(([, link = '']) => link)
    .filter((link) => !existsSync(path.join(root, path.dirname(file), link)))
    .map((link) => `the link to ${link} leads nowhere.`)
}

const npmItself = new Set(['ci', 'install', 'run'])
const scripts = scriptNames()

function scriptNames(): Set<string> {
  const Manifest = z.object({ scripts: z.record(z.string(), z.string()) })
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return new Set(Object.keys(Manifest.parse(manifest).scripts))
}
