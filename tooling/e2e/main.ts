import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '#tooling/launch/root.ts'
import { startProduct } from '#tooling/product/product.ts'
import { findChromium } from './chromium.ts'
import { countsIn } from './counts.ts'

/** Runs the browser tests against the built product, with a demonstration that nobody else uses. */
const chromium = findChromium()
if (chromium === undefined) {
  process.stderr.write(
    'No Chromium was found, so no browser test ran. Install one, or name it in CHROMIUM_PATH.\n',
  )
  // Whoever works on something else may go on; where it is decided what is taken in, it is a fault.
  process.exit(process.env.CI ? 1 : 0)
}

const folder = mkdtempSync(path.join(tmpdir(), 'iisg-e2e-'))
chmodSync(folder, 0o755)
const report = path.join(folder, 'report.json')
const product = await startProduct({ dataDir: path.join(folder, 'data') })
const { publicUrl, adminUrl, inboxUrl, workerUrl, password } = product

const playwright = spawn(
  path.join(root, 'tooling/node_modules/.bin/playwright'),
  [
    'test',
    '--config',
    path.join(root, 'tooling/e2e/playwright.config.ts'),
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      E2E_PRODUCT: JSON.stringify({ publicUrl, adminUrl, inboxUrl, workerUrl, password }),
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => playwright.kill())
const [code] = await once(playwright, 'close')

await product.stop()
process.stdout.write(`${countsIn(report)}\n`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = code ?? 1
