import type { Locator, Page, Request } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/*
 * What a script of ours makes better. Each test does one task twice: where the browser runs scripts it is
 * done without leaving the page, and where it runs none by links and buttons.
 */

test.describe('whoever chooses what a page shows', () => {
  test('sees matrix, totals, address and file follow at once, and goes back', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    const runsScripts = javaScriptEnabled !== false
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    const main = page.getByRole('main')
    const loads = loadsOf(page)
    const totals = main.locator('.stats')
    const before = await totals.innerText()
    const rows = await main.getByRole('rowheader').count()

    const choice = main.getByRole('link', { name: /^Border security/ })
    await choice.click()
    await expect(page).toHaveURL(/pillar=/)
    await expect(choice).toHaveAttribute('aria-current', 'true')
    await expect(totals).not.toHaveText(before, { useInnerText: true })
    expect(await main.getByRole('rowheader').count()).toBeLessThan(rows)
    const file = main.getByRole('link', { name: 'Download as CSV' })
    await expect(file).toHaveAttribute('href', `/coverage.csv${new URL(page.url()).search}`)
    await expect.poll(() => loads.count).toBe(runsScripts ? 0 : 1)
    if (runsScripts) {
      await expect(choice).toBeFocused()
      await expect(
        page.getByRole('status').filter({ hasText: /^\d+ needs, gap index/ }),
      ).toBeAttached()
    }

    await main.getByRole('link', { name: 'Strand', exact: true }).click()
    await expect(page).toHaveURL(/pillar=.*by=/)
    await page.goBack()
    await expect(page).not.toHaveURL(/by=/)
    await page.goBack()
    await expect(page).toHaveURL(`${product.adminUrl}/coverage`)
    await expect(totals).toHaveText(before, { useInnerText: true })
    await expect(main.getByRole('rowheader')).toHaveCount(rows)
    await expect.poll(() => loads.count).toBe(runsScripts ? 0 : 4)
  })

  test('keeps the focus near where a filter was cleared', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/needs`)
    const pillars = page.getByRole('navigation', { name: 'Filter by pillar' })
    const first = pillars.getByRole('listitem').first().getByRole('link')
    await first.click()
    await pillars.getByRole('link', { name: 'Clear pillar' }).press('Enter')

    await expect(pillars.getByRole('link', { name: 'Clear pillar' })).toBeHidden()
    await expect(page).not.toHaveURL(/pillar=/)
    if (javaScriptEnabled !== false) await expect(first).toBeFocused()
  })

  test('is told that a form applies at once, or presses its button', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    const runsScripts = javaScriptEnabled !== false
    await signIn(page)
    await page.goto(`${product.adminUrl}/comparison`)
    const loads = loadsOf(page)
    const note = page.getByText('What you choose applies at once')
    const from = page.getByLabel('From')
    const chosen = await from.inputValue()
    const another = await other(page, chosen)

    await from.selectOption(another)
    if (runsScripts) await expect(note).toBeVisible()
    else {
      await expect(note).toBeHidden()
      await page.getByRole('button', { name: 'Compare' }).click()
    }

    await expect(page).toHaveURL(new RegExp(`from=${another}`))
    await expect.poll(() => loads.count).toBe(runsScripts ? 0 : 1)
    await page.goBack()
    await expect(page).not.toHaveURL(/from=/)
    await expect(from).toHaveValue(chosen)
  })

  test('sees the last choice, however late the answer to another comes', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    const main = page.getByRole('main')
    const held = await holdBack(page, /pillar=WBCTi/)

    const pillars = page.getByRole('navigation', { name: 'Filter by pillar' })
    await pillars.scrollIntoViewIfNeeded()
    const first = await middleOf(pillars.getByRole('link', { name: /^Counter-terrorism/ }))
    const last = await middleOf(pillars.getByRole('link', { name: /^Border security/ }))
    await page.mouse.click(...first)
    await held.asked
    await page.mouse.click(...last)
    await expect(page).toHaveURL(/pillar=WBBSi/)
    await held.letGo()

    await expect(main.getByRole('table')).toHaveCount(1)
    await expect(main.getByRole('table')).toHaveAccessibleName(/^Border security/)
    await expect(page).toHaveURL(/pillar=WBBSi/)
  })

  for (const [missing, address] of [
    ['the answer', /pillar=/],
    ['a part of the script', /answer-in-place/],
  ] as const) {
    test(`gets there all the same where ${missing} does not come`, async ({
      page,
      product,
      signIn,
    }) => {
      await signIn(page)
      await page.goto(`${product.adminUrl}/coverage`)
      await page.route(address, (route) =>
        route.request().resourceType() === 'document' ? route.continue() : route.abort(),
      )
      const loads = loadsOf(page)

      await page.getByRole('link', { name: /^Border security/ }).click()

      await expect(page).toHaveURL(/pillar=/)
      await expect(page.getByRole('table')).toHaveCount(1)
      await expect.poll(() => loads.count).toBe(1)
    })
  }
})

/** How often the page was loaded from now on. */
function loadsOf(page: Page) {
  const loads = { count: 0 }
  page.on('domcontentloaded', () => {
    loads.count += 1
  })
  return loads
}

async function other(page: Page, chosen: string): Promise<string> {
  const options = await page.getByLabel('From').getByRole('option').all()
  for (const option of options) {
    const value = await option.getAttribute('value')
    if (value && value !== chosen) return value
  }
  throw new Error('There is nothing else to choose.')
}

/** Where to click. It is found before: of a page on its way to another nothing can be asked. */
async function middleOf(link: Locator): Promise<[number, number]> {
  await expect(link).toBeInViewport({ ratio: 1 })
  const box = await link.boundingBox()
  if (box === null) throw new Error('The link is not to be seen.')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Keeps what is asked for back until it is let go, and says when it was asked for. */
async function holdBack(page: Page, address: RegExp) {
  const asked = Promise.withResolvers<Request>()
  const free = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    asked.resolve(route.request())
    await free.promise
    // Nobody may wait for it any more.
    await route.continue().catch(() => undefined)
  })

  return {
    asked: asked.promise,
    letGo: async () => {
      const request = await asked.promise
      const isDropped = request.failure() !== null
      const answered = isDropped || page.waitForEvent('requestfinished', (done) => done === request)
      free.resolve()
      await answered
      // What it would have done to the page is done once the page has asked for something else.
      await page.evaluate(async () => (await fetch('/icon.svg')).text())
    },
  }
}
