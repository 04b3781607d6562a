import { describe, expect, test } from 'vitest'
import { importsIn } from './imports.ts'

describe('the imports of a file', () => {
  test.each([
    [`import a from 'a'`, ['a']],
    [`import type { A } from 'a'`, ['a']],
    [`import {\n  a,\n  b,\n} from '../b/index.ts'`, ['../b/index.ts']],
    [`import './look.css'`, ['./look.css']],
    [`export { a } from './a.ts'`, ['./a.ts']],
    [`export * from './a.ts'`, ['./a.ts']],
    [`export const a = 'x'\nimport b from 'b'`, ['b']],
    [`const a = await import('a')`, ['a']],
    [`type A = import('a').A`, ['a']],
    [`createRequire(import.meta.url).resolve('a')`, ['a']],
    [`// import a from 'a'`, []],
    [`/* import a from 'a' */`, []],
    [`/**\nimport a from 'a'\n*/`, []],
    [`const url = 'https://x.example' // import('a')`, []],
    [`const glob = 'a/*.ts'\nimport b from 'b'\n/* */`, ['b']],
  ])('are found: %s', (source, specifiers) => {
    expect(importsIn(source).map(({ specifier }) => specifier)).toEqual(specifiers)
  })

  test('are told with their line', () => {
    expect(importsIn(`/*\n*/\nimport a from 'a'`)).toEqual([{ specifier: 'a', line: 3 }])
  })
})
