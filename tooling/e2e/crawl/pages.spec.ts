import type { Page } from '@playwright/test'
import { faults } from '../faults.ts'
import { expect, test } from '../fixtures.ts'
import { overTheWire } from '../over-the-wire.ts'
import { crawl, type Found } from './crawl.ts'
import { someOfEachKind } from './kinds.ts'

/** Axe finds no fault in them, light or dark, and nobody waits for more than 100 kB. */
test.describe('pages are as we promise', () => {
  test.setTimeout(600_000)

  test('on any kind of public page', async ({ page, product }) => {
    const pages = await pagesFrom(page, `${product.publicUrl}/`)

    expect(await faultsOn(page, pages)).toEqual([])
  })

  test('on any kind of page of the admin', async ({ page, product, signIn }) => {
    await page.goto(`${product.adminUrl}/sign-in`)
    expect(await faults(page, 'the page to sign in')).toEqual([])
    await signIn(page)
    const pages = await pagesFrom(page, `${product.adminUrl}/`)

    expect(await faultsOn(page, pages)).toEqual([])
  })

  test('on the pages of the local inbox', async ({ page, inbox }) => {
    const pages = await pagesFrom(page, `${inbox.url}/`)

    expect(await faultsOn(page, pages)).toEqual([])
  })
})

/** What comes over the wire at most for somebody's first look at a page, in bytes. */
const firstView = 100_000

/** Some pages of each kind that links lead to. */
async function pagesFrom(page: Page, first: string): Promise<Found[]> {
  const pages = new Map<string, Found>()
  const keep = (found: Found) => {
    if (found.type.startsWith('text/html')) pages.set(found.url, found)
  }
  await crawl(page.context().request, first, keep, 2)

  const chosen = new Set(someOfEachKind([...pages.keys()]))
  return [...pages.values()].filter(({ url }) => chosen.has(url))
}

/** Two pages at a time: it is the browser that takes long, and it has a processor for each. */
async function faultsOn(page: Page, pages: readonly Found[]): Promise<string[]> {
  const waiting = pages.values()
  const look = async (beside: Page) => {
    const wire = await overTheWire(beside)
    const found: string[] = []
    for (const next of waiting) {
      wire.begin()
      found.push(...(await faultsOf(beside, next)))
      if (wire.bytes() > firstView) found.push(`${next.url}: weighs ${wire.bytes()} bytes`)
    }
    return found
  }
  const found = await Promise.all([look(page), look(await page.context().newPage())])
  return found.flat()
}

async function faultsOf(page: Page, { url, policy, body }: Found): Promise<string[]> {
  // Where a page may run no scripts at all, as a mail that is shown, axe cannot either.
  if (/\bsandbox\b(?![^;]*allow-scripts)/.test(policy)) {
    await page.goto('about:blank')
    await page.setContent(body.toString())
  } else await page.goto(url)
  return faults(page, url)
}
