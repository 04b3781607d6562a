import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { crawl, type Found } from './crawl.ts'
import { someOfEachKind } from './kinds.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.describe('axe finds no fault, light or dark', () => {
  test.setTimeout(300_000)

  test('on any kind of public page', async ({ page, product }) => {
    const urls = await pagesFrom(page, `${product.publicUrl}/`)

    expect(await faultsOn(page, urls)).toEqual([])
  })

  test('on any kind of page of the admin', async ({ page, product, signIn }) => {
    await page.goto(`${product.adminUrl}/sign-in`)
    expect(await faultsOn(page, [`${product.adminUrl}/sign-in`])).toEqual([])
    await signIn(page)
    const urls = await pagesFrom(page, `${product.adminUrl}/`)

    expect(await faultsOn(page, urls)).toEqual([])
  })

  test('on the pages of the local inbox', async ({ page, inbox }) => {
    const urls = await pagesFrom(page, `${inbox.url}/`)

    expect(await faultsOn(page, urls)).toEqual([])
  })
})

async function pagesFrom(page: Page, first: string): Promise<string[]> {
  const pages: string[] = []
  const keep = ({ url, type }: Found) => {
    if (type.startsWith('text/html')) pages.push(url)
  }
  await crawl(page.context().request, first, keep, 2)
  return someOfEachKind(pages)
}

async function faultsOn(page: Page, urls: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const url of urls) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(url)
    faults.push(...(await found(url, new AxeBuilder({ page }).withTags(standards))))
    // Of all rules only this one looks at colours.
    await page.emulateMedia({ colorScheme: 'dark' })
    faults.push(
      ...(await found(`${url} in the dark`, new AxeBuilder({ page }).withRules('color-contrast'))),
    )
  }
  return faults
}

async function found(where: string, axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '))
    return `${where}: ${id}: ${help}: ${places.join(', ')}`
  })
}
