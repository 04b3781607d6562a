import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackedFont } from './woff.ts'

/**
 * The fonts of the sites for a document: text, strong text and headings, in the letters of English
 * and Albanian, of the rest of Latin, and Cyrillic. The first alphabet has the family's own name.
 */
export function documentFonts(): Buffer[] {
  return alphabets.flatMap(({ alphabet, suffix }) =>
    faces.map(({ family, file }) =>
      unpackedFont(readFileSync(resolve(file(alphabet))), `${family}${suffix}`),
    ),
  )
}

const { resolve } = createRequire(import.meta.url)

const alphabets = [
  { alphabet: 'latin', suffix: '' },
  { alphabet: 'latin-ext', suffix: ' Latin' },
  { alphabet: 'cyrillic', suffix: ' Cyrillic' },
]

const faces = [
  { family: 'Source Sans 3', file: sans('400') },
  { family: 'Source Sans 3', file: sans('600') },
  { family: 'Source Serif 4', file: serif('600') },
]

function sans(weight: string) {
  return (alphabet: string) =>
    `@fontsource/source-sans-3/files/source-sans-3-${alphabet}-${weight}-normal.woff`
}

function serif(weight: string) {
  return (alphabet: string) =>
    `@fontsource/source-serif-4/files/source-serif-4-${alphabet}-${weight}-normal.woff`
}
