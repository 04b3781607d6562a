import { describe, expect, test } from 'vitest'
import { contrastOf } from '../testing/contrast.ts'
import { type Rule, rulesOf, styleSheets } from '../testing/css.ts'
import { paperColours, tones } from './index.ts'

const colours = rulesOf('tokens/colours.css')
const light = tokensOf(ruleWithin(/^@layer tokens$/))
const dark = tokensOf(ruleWithin(/prefers-color-scheme: dark/))
const rules = styleSheets().flatMap(rulesOf)

describe('the colours', () => {
  test('are the same dark whether the system asks for it or the page does', () => {
    expect(tokensOf(colours.find(({ selector }) => /data-theme="dark"/.test(selector)))).toEqual(
      dark,
    )
  })

  test('have a dark and a forced value for each light one', () => {
    expect([...dark.keys()]).toEqual([...light.keys()])
    expect([...tokensOf(ruleWithin(/forced-colors/)).keys()]).toEqual([...light.keys()])
  })

  test('are on paper what they are on a light screen', () => {
    const { marks, ...rest } = paperColours

    expect(rest).toEqual({
      surface: light.get('--surface'),
      ink: light.get('--ink'),
      inkSoft: light.get('--ink-soft'),
      line: light.get('--line'),
      lineStrong: light.get('--line-strong'),
      accent: light.get('--accent'),
    })
    for (const tone of tones) expect(marks[tone]).toBe(light.get(`--${tone}-mark`))
  })

  test('are named by tokens alone outside the tokens', () => {
    const literal = rules
      .filter(({ file }) => !file.startsWith('tokens/'))
      .flatMap(({ file, selector, declarations }) =>
        [...declarations.values()]
          .filter((value) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(value))
          .map((value) => `${file} ${selector}: ${value}`),
      )

    expect(literal).toEqual([])
  })
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s, contrast', (_, tokens) => {
  test('is at least 4.5 to 1 for text, on the ground that its rule sets or on each plain one', () => {
    const pairs = [...textPairs(rules), ...linkPairs()]

    expect(pairs.flatMap((pair) => tooClose(tokens, pair, 4.5))).toEqual([])
  })

  test('is at least 3 to 1 for edges of controls, shapes and the focus ring', () => {
    expect(shapePairs().flatMap((pair) => tooClose(tokens, pair, 3))).toEqual([])
  })
})

type Pair = { front: string; back: string; where: string }

const grounds = ['--paper', '--surface', '--sunken']

function textPairs(all: readonly Rule[]): Pair[] {
  return all.flatMap(({ file, selector, declarations }) => {
    const where = `${file} ${selector}`
    const ground = tokenIn(declarations.get('background') ?? declarations.get('background-color'))
    const ink = tokenIn(declarations.get('color'))
    if (ink === undefined && ground === undefined) return []

    // Text without a colour of its own inherits the ink.
    const fronts = ink ? [ink] : ['--ink']
    const backs = ground ? [ground] : groundsUnder(selector)
    return fronts.flatMap((front) => backs.map((back) => ({ front, back, where })))
  })
}

/** A link may stand in a notice or a tag of any tone. */
function linkPairs(): Pair[] {
  const backs = [...grounds, '--accent-ground', ...tones.map((tone) => `--${tone}-ground`)]

  return ['--accent', '--accent-strong', '--visited'].flatMap((front) =>
    backs.map((back) => ({ front, back, where: 'a link' })),
  )
}

/** Where a rule sets no ground, its text may stand on any plain one, or on the one that its block sets. */
function groundsUnder(selector: string): string[] {
  if (/data-site="admin"/.test(selector)) return ['--band']
  if (/^\.problem-summary/.test(selector)) return ['--surface']
  if (/^\.skip-link|^\.button:is/.test(selector)) return ['--accent']
  return grounds
}

function shapePairs(): Pair[] {
  const marks = tones.flatMap((tone) => [
    ...[...grounds, `--${tone}-ground`].map((back) => ({
      front: `--${tone}-mark`,
      back,
      where: tone,
    })),
  ])
  const edges = ['--line-strong', '--focus', '--accent', '--strand-1', '--strand-2', '--strand-3']

  return [
    ...marks,
    ...edges.flatMap((front) => grounds.map((back) => ({ front, back, where: 'an edge' }))),
    { front: '--accent', back: '--accent-ground', where: 'the sign of a notice' },
    { front: '--on-band-soft', back: '--band', where: 'the mark of the admin site' },
  ]
}

function tooClose(
  tokens: Map<string, string>,
  { front, back, where }: Pair,
  least: number,
): string[] {
  const [one, other] = [tokens.get(front), tokens.get(back)]
  if (one === undefined || other === undefined)
    return [`${where}: no such colour, ${front} on ${back}`]

  const contrast = contrastOf(one, other)
  return contrast < least ? [`${where}: ${front} on ${back} is ${contrast.toFixed(2)}`] : []
}

function tokenIn(value: string | undefined): string | undefined {
  return value?.match(/^var\((--[\w-]+)\)$/)?.[1]
}

function ruleWithin(last: RegExp): Rule | undefined {
  return colours.find(({ within }) => last.test(within.at(-1) ?? ''))
}

function tokensOf(rule: Rule | undefined): Map<string, string> {
  if (!rule) throw new Error('colours.css has lost a block')
  return new Map([...rule.declarations].filter(([name]) => name.startsWith('--')))
}
