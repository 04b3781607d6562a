import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dark, light } from './colours.ts'

const tokens = readFileSync(new URL('../../../ui/src/tokens/colours.css', import.meta.url), 'utf8')

describe('the colours of a mail', () => {
  test('are those of the sites, light and dark', () => {
    const [inLight = '', inDark = ''] = tokens.split('@media screen and (prefers-color-scheme')

    for (const [name, value] of Object.entries(light))
      expect(inLight).toContain(`--${name}: ${value};`)
    for (const [name, value] of Object.entries(dark))
      expect(inDark).toContain(`--${name}: ${value};`)
  })
})
