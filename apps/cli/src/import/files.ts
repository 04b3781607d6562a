import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { CommandProblem } from '../problem.ts'

/**
 * The files that a person named, each once, in the order of their names: as they are, by a pattern
 * that the shell left alone, or all that may be read below a folder.
 */
export function filesNamed(words: readonly string[], folder: string): string[] {
  const found = words.flatMap((word) => filesOf(path.resolve(folder, word), word))
  return [...new Set(found)].sort()
}

function filesOf(place: string, word: string): string[] {
  const stats = statSync(place, { throwIfNoEntry: false })
  if (stats?.isDirectory())
    return required(globSync('**/*.{xml,xml.gz,csv,csv.gz}', { cwd: place }), word, place)
  if (stats) return [place]
  return required(/[*?[{]/.test(word) ? globSync(place) : [], word, '/')
}

function required(files: readonly string[], word: string, folder: string): string[] {
  if (files.length === 0) throw new CommandProblem(`There is no file ${word}.`)
  return files.map((file) => path.resolve(folder, file))
}
