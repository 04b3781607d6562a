import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { catalogueHtml } from './index.ts'

/**
 * Writes the catalogue to a folder, to be served and looked at: `tsx write.ts FOLDER`. The style sheets
 * go along as they are, since browsers follow @import; only the fonts out of packages get a path.
 */
const target = path.resolve(process.argv[2] ?? 'catalogue')
const source = path.resolve(import.meta.dirname, '..')

mkdirSync(target, { recursive: true })
cpSync(source, target, { recursive: true, filter: (file) => !/\.tsx?$/.test(file) })
cpSync(path.join(source, '../node_modules/@fontsource'), path.join(target, 'fontsource'), {
  recursive: true,
  dereference: true,
  filter: (file) => !/\.(woff|css|scss)$/.test(file),
})

const fonts = path.join(target, 'tokens/fonts.css')
writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('@fontsource/', '../fontsource/'))
for (const site of ['public', 'admin'] as const) {
  writeFileSync(path.join(target, `${site}.html`), catalogueHtml({ stylesheet: 'ui.css', site }))
}
process.stdout.write(`${target}/public.html\n${target}/admin.html\n`)
