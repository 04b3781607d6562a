/** A module that a file names, and the line where it does. */
export type Import = { specifier: string; line: number }

/**
 * The modules that a TypeScript file imports, exports from, loads later or mentions as a type.
 * Comments do not count.
 */
export function importsIn(source: string): Import[] {
  const code = withoutComments(source)
  return [...code.matchAll(naming)].flatMap((match) => {
    const specifier = match[1] ?? match[2]
    if (specifier === undefined) return []
    return [{ specifier, line: code.slice(0, match.index).split('\n').length }]
  })
}

/**
 * `import 'x'`, `import … from 'x'`, `export … from 'x'` as statements; `import('x')` and
 * `resolve('x')` anywhere.
 */
const naming =
  /^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\b(?:import|resolve|require)\(\s*['"]([^'"]+)['"]/gm

/** Blanks comments and keeps the lines. Strings stay, also those that look like comments. */
function withoutComments(source: string): string {
  const text = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g
  return source.replace(text, (match, string) => string ?? match.replace(/[^\n]/g, ' '))
}
