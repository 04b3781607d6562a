import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/**
 * Waits until the page that is open says something else than it says now, then opens it anew. The
 * page may look again by itself meanwhile, so we ask beside it and never reload under its hands.
 */
export async function untilNoLonger(page: Page, words: string): Promise<void> {
  const address = page.url()
  await expect
    .poll(async () => (await page.request.get(address)).text(), { timeout: 60_000 })
    .not.toContain(words)
  await page.goto(address)
}
