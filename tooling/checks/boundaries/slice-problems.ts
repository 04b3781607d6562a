import path from 'node:path'
import type { Workspace } from '../workspace.ts'
import type { Arrow } from './boundaries.ts'
import { cyclesIn } from './cycles.ts'
import { reachableFrom, sliceRules } from './slice-arrows.ts'

/** An import from one slice of a package to another. */
type SliceArrow = Arrow & { from: string; to: string; target: string }

/** What is wrong between the slices of one package. Its tests may use whatever they need. */
export function sliceProblemsIn(workspace: Workspace, arrows: readonly Arrow[]): string[] {
  const between = arrows
    .filter(({ inTest }) => !inTest)
    .map((arrow) => sliceArrowOf(workspace, arrow))
    .filter((arrow) => arrow !== undefined)

  return [
    ...between.map(forbidden).filter((problem) => problem !== undefined),
    ...between.map(deep).filter((problem) => problem !== undefined),
    ...cyclesIn(graphOf(between)).map(
      (cycle) => `${workspace.folder}: the slices know each other in a circle: ${cycle}.`,
    ),
  ]
}

function sliceArrowOf(workspace: Workspace, arrow: Arrow): SliceArrow | undefined {
  const target = targetOf(workspace, arrow)
  if (target === undefined) return undefined
  const [from, to] = [sliceOf(arrow.file), sliceOf(target)]
  if (from === undefined || to === undefined || from === to) return undefined
  return { ...arrow, from, to, target }
}

/** The file behind an import within the package, relative to the project. */
function targetOf({ folder }: Workspace, { file, specifier }: Arrow): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier)
  if (specifier.startsWith('#')) return path.posix.join(folder, specifier.slice(1))
  return undefined
}

/** `packages/db/src/needs/needs.ts` is of the slice "needs"; a file right below `src` of none. */
function sliceOf(file: string): string | undefined {
  const [, , source, slice, rest] = file.split('/')
  return (source === 'src' || source === 'app') && rest !== undefined ? slice : undefined
}

function forbidden({ workspace, file, line, from, to }: SliceArrow): string | undefined {
  const { arrows, below = [], above = [] } = sliceRules[workspace] ?? {}
  if (arrows === undefined || above.includes(from)) return undefined
  if (below.includes(to) && !below.includes(from)) return undefined
  if (!below.includes(from) && reachableFrom(from, arrows).has(to)) return undefined
  return `${file}:${line} in ${workspace}, "${from}" may not know "${to}".`
}

/** A slice of a package shows the others only what its index names. */
function deep({ workspace, file, line, specifier, target }: SliceArrow): string | undefined {
  if (!sliceRules[workspace]?.indexed || /\/index\.tsx?$|\.css$/.test(target)) return undefined
  return `${file}:${line} reaches past the index of another slice: ${specifier}.`
}

function graphOf(arrows: readonly SliceArrow[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>()
  for (const { from, to } of arrows) graph.set(from, (graph.get(from) ?? new Set()).add(to))
  return graph
}
