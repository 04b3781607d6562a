import path from 'node:path'
import type { FileProblem } from '@iisg/domain/imports'

/** Where a file is broken and what follows from it, as one line. */
export function problemWords(file: string, problem: FileProblem): string {
  const { line, column, element, activity, sentence } = problem
  const place = line === null ? '' : `:${line}${column === null ? '' : `:${column}`}`
  const around = [element && `in <${element}>`, activity && `of ${activity}`].filter(Boolean)
  return `${path.basename(file)}${place} ${[sentence, ...around].join(' ')}`
}
