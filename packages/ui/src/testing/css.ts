import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A rule of a style sheet of ours: what it is for, within which at-rules, and what it says. */
export type Rule = {
  file: string
  within: string[]
  selector: string
  declarations: Map<string, string>
}

const source = path.resolve(import.meta.dirname, '..')

/** Every style sheet below src, by its path from there. */
export function styleSheets(): string[] {
  return globSync('**/*.css', { cwd: source }).sort()
}

export function cssOf(file: string): string {
  return readFileSync(path.join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
}

/** The rules of one style sheet, in order. It reads the plain CSS that we write, nested at-rules included. */
export function rulesOf(file: string): Rule[] {
  return rulesIn(cssOf(file), [], file)
}

function rulesIn(css: string, within: string[], file: string): Rule[] {
  const rules: Rule[] = []
  let at = 0
  for (;;) {
    const open = css.indexOf('{', at)
    if (open === -1) return rules

    const close = closingOf(css, open)
    const head = css.slice(
      css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at,
      open,
    )
    const body = css.slice(open + 1, close)
    const selector = head.trim().replace(/\s+/g, ' ')

    if (/^@(layer|media)/.test(selector)) {
      rules.push(...rulesIn(body, [...within, selector], file))
    } else {
      rules.push({ file, within, selector, declarations: declarationsIn(body) })
    }
    at = close + 1
  }
}

function closingOf(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error('A brace is never closed')
}

function declarationsIn(body: string): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    declarations.set(
      declaration.slice(0, colon).trim(),
      declaration
        .slice(colon + 1)
        .trim()
        .replace(/\s+/g, ' '),
    )
  }
  return declarations
}
