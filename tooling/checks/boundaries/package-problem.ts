import type { Arrow } from './boundaries.ts'
import { oursInTests, packageArrows, toolFiles } from './package-arrows.ts'

/** What is wrong with an import as one between packages, if anything. */
export function packageProblem(arrow: Arrow): string | undefined {
  const { workspace, specifier, inTest } = arrow
  const target = packageOf(specifier)
  if (toolFiles.some((pattern) => pattern.test(arrow.file))) return undefined
  if (target === undefined || target === `@iisg/${workspace}`) return undefined

  const rules = packageArrows[workspace]
  if (rules === undefined) return `There are no rules for the package "${workspace}".`

  const place = `${arrow.file}:${arrow.line}`
  if (target.startsWith('@iisg/')) {
    const ours = target.slice('@iisg/'.length)
    const may = rules.ours.includes(ours) || (inTest && oursInTests.includes(ours))
    return may ? undefined : `${place} ${workspace} may not import ${specifier}.`
  }
  if (inTest) return undefined
  const known = rules.libraries.some((library) => isOf(library, target))
  return known ? undefined : `${place} ${workspace} may not use the library ${target}.`
}

/** The package behind a specifier; nothing for a file of the same package. */
function packageOf(specifier: string): string | undefined {
  if (/^[.#/]|^virtual:/.test(specifier)) return undefined
  if (specifier.startsWith('node:')) return specifier
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
}

function isOf(library: string, target: string): boolean {
  return library.endsWith('*') ? target.startsWith(library.slice(0, -1)) : target === library
}
