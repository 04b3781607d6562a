import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startProduct } from '#tooling/product/product.ts'
import type { Figure, Gap } from './figure.ts'
import { firstView } from './first-view.ts'
import { importing } from './importing.ts'
import { serving } from './serving.ts'
import { starting } from './starting.ts'
import { tableOf } from './table.ts'
import { testing } from './testing.ts'
import { weighing } from './weighing.ts'

/** Measures what docs/performance.md promises, and prints it as its table. */
const folder = mkdtempSync(path.join(tmpdir(), 'iisg-bench-'))
chmodSync(folder, 0o755)
const results: (Figure | Gap)[] = []
const tell = (...found: (Figure | Gap)[]) => {
  results.push(...found)
  for (const { name } of found) process.stderr.write(`measured: ${name}\n`)
}

try {
  tell(...(await starting(folder)))
  const product = await startProduct({ dataDir: path.join(folder, 'data') })
  try {
    tell(await serving(product))
    tell(await firstView(product))
    tell(await weighing(product))
    tell(...[importing(product, folder)].flat())
  } finally {
    await product.stop()
  }
  tell(testing())
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const figures = results.filter((result) => 'measured' in result)
process.stdout.write(
  `${tableOf(
    figures,
    results.filter((result) => 'because' in result),
  )}\n`,
)
process.exitCode = figures.every(({ measured, target }) => measured <= target) ? 0 : 1
