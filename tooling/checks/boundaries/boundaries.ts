import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sourcesOf, type Workspace, workspacesIn } from '../workspace.ts'
import { importsIn } from './imports.ts'
import { packageProblem } from './package-problem.ts'
import { sliceProblemsIn } from './slice-problems.ts'

/** An import, and where it stands. */
export type Arrow = {
  workspace: string
  /** The file, relative to the project. */
  file: string
  line: number
  specifier: string
  /** Tests may reach further. */
  inTest: boolean
}

/** Every import of the project below `root` that crosses a boundary, with its place. */
export function boundaryProblemsIn(root: string): string[] {
  return workspacesIn(root)
    .filter(({ name }) => name !== 'tooling')
    .flatMap((workspace) => {
      const arrows = sourcesOf(root, workspace).flatMap((file) => arrowsOf(root, workspace, file))
      const packages = arrows.map(packageProblem).filter((problem) => problem !== undefined)
      return [...packages, ...sliceProblemsIn(workspace, arrows)]
    })
}

function arrowsOf(root: string, workspace: Workspace, file: string): Arrow[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const inTest = /\.test\.tsx?$/.test(file) || file.split('/').includes('testing')
  return importsIn(source).map(({ specifier, line }) => ({
    workspace: workspace.name,
    file,
    line,
    specifier,
    inTest,
  }))
}
