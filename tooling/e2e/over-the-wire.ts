import type { Page } from '@playwright/test'

/** What came over the wire since it was last asked to begin anew, in bytes. */
export type Wire = { begin: () => void; bytes: () => number }

/**
 * Counts all that a page loads as it does for somebody who has never been there: its styles, fonts,
 * pictures and scripts too, as the site compresses them.
 */
export async function overTheWire(page: Page): Promise<Wire> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  return {
    begin: () => {
      bytes = 0
    },
    bytes: () => bytes,
  }
}
