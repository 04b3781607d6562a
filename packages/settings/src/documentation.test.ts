import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const page = new URL('../../../docs/operations/settings.md', import.meta.url)

describe('the page about settings', () => {
  test('explains every setting, and none that does not exist', () => {
    const rows = readFileSync(page, 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm)

    const explained = [...rows].map((row) => row[1])

    expect(explained.sort()).toEqual(Object.keys(catalogue).sort())
  })
})
