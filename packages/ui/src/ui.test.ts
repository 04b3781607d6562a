import { describe, expect, test } from 'vitest'
import { catalogueHtml } from './catalogue/index.ts'
import { cssOf, styleSheets } from './testing/css.ts'

const html = catalogueHtml({ stylesheet: '/ui.css', site: 'public' })

describe('the style sheet', () => {
  test('imports every style sheet, once', () => {
    const imported = [...cssOf('ui.css').matchAll(/@import "\.\/([^"]+)"/g)].map(([, file]) => file)

    expect(imported.toSorted()).toEqual(
      styleSheets().filter((file) => file !== 'ui.css' && !file.startsWith('catalogue/')),
    )
  })

  test('puts every rule in a layer, fonts apart', () => {
    const loose = styleSheets().filter(
      (file) =>
        !['ui.css', 'tokens/fonts.css'].includes(file) && !/^\s*@layer \w+ \{/.test(cssOf(file)),
    )

    expect(loose).toEqual([])
  })

  test('has a rule for each class that a component uses', () => {
    const known = styleSheets().map(cssOf).join('\n')
    const used = new Set(
      [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => (names ?? '').split(' ')),
    )
    const bare = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(known))

    expect(bare.filter((name) => !classesToHookOn.includes(name))).toEqual([])
  })
})

/** Names that a drawing carries for whoever styles it elsewhere; ours need no rule. */
const classesToHookOn = ['example', 'example__name']

describe('the components', () => {
  test('hold to the content security policy: no inline style, no inline script', () => {
    expect(html).not.toMatch(/\sstyle=|<style|<script|\son\w+=/)
  })

  test('use no id twice on a page', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('point at ids that are there', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const pointed = [
      ...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g),
    ].flatMap(([, those]) => (those ?? '').split(' '))

    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
  })
})
