import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'
import type { Product } from '#tooling/product/product.ts'
import type { Figure, Gap } from './figure.ts'

const data = path.resolve(root, '../shared/data/iati')

/** How long the import of all real files takes, and how much memory it has at its peak. */
export function importing(product: Product, folder: string): Figure[] | Gap {
  const name = 'import of all of `data/iati`'
  if (!existsSync(data)) return { name, because: 'the data are not here' }

  const peak = path.join(folder, 'peak')
  const tell = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`
  const hook = path.join(folder, 'tell-peak.cjs')
  writeFileSync(hook, tell)

  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', hook, path.join(root, 'apps/cli/src/main.ts'), 'import', 'iati', data],
    { cwd: root, env: product.env, encoding: 'utf8' },
  )
  const seconds = (performance.now() - start) / 1000
  // 3: some of the real files are broken on purpose, and what was whole in them was taken.
  if (status !== 0 && status !== 3) throw new Error(`The import failed:\n${stderr}`)

  const megabytes = Number(readFileSync(peak, 'utf8')) / 1024
  return [
    { name, measured: seconds, target: 15, unit: 's', of: 1 },
    { name: 'its memory at the peak', measured: megabytes, target: 300, unit: 'MB', of: 1 },
  ]
}
