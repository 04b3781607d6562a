import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { unpackedFont } from './woff.ts'

/**
 * The fonts of the sites for a document: text, strong text and headings, in the letters of English
 * and Albanian, of the rest of Latin, and Cyrillic. The first alphabet has the family's own name.
 */
export function documentFonts(): Buffer[] {
  return alphabets.flatMap(({ alphabet, suffix }) =>
    faces.map(({ family, slug, folder, weight }) => {
      const file = path.join(folder, 'files', `${slug}-${alphabet}-${weight}-normal.woff`)
      return unpackedFont(readFileSync(file), `${family}${suffix}`)
    }),
  )
}

const alphabets = [
  { alphabet: 'latin', suffix: '' },
  { alphabet: 'latin-ext', suffix: ' Latin' },
  { alphabet: 'cyrillic', suffix: ' Cyrillic' },
]

const require = createRequire(import.meta.url)
const sans = {
  family: 'Source Sans 3',
  slug: 'source-sans-3',
  folder: path.dirname(require.resolve('@fontsource/source-sans-3/LICENSE')),
}
const serif = {
  family: 'Source Serif 4',
  slug: 'source-serif-4',
  folder: path.dirname(require.resolve('@fontsource/source-serif-4/LICENSE')),
}
const faces = [
  { ...sans, weight: 400 },
  { ...sans, weight: 600 },
  { ...serif, weight: 600 },
]
