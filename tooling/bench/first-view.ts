import { chromium } from '@playwright/test'
import { findChromium } from '#tooling/e2e/chromium.ts'
import { overTheWire } from '#tooling/e2e/over-the-wire.ts'
import type { Product } from '#tooling/product/product.ts'
import type { Figure, Gap } from './figure.ts'

/** All that comes over the wire for somebody's first look at the home page, until it is quiet. */
export async function firstView({ publicUrl }: Product): Promise<Figure | Gap> {
  const name = 'first view of the home page, over the wire'
  const executablePath = findChromium()
  if (executablePath === undefined) return { name, because: 'no Chromium' }

  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    const wire = await overTheWire(page)
    await page.goto(publicUrl, { waitUntil: 'networkidle' })
    return { name, measured: wire.bytes() / 1000, target: 100, unit: 'kB', of: 1 }
  } finally {
    await browser.close()
  }
}
