import type { Page, Request } from '@playwright/test'
import { faults } from '../faults.ts'
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
    javaScriptEnabled,
  }) => {
    test.skip(javaScriptEnabled === false, 'A browser without scripts drops the first by itself.')
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    const main = page.getByRole('main')
    const held = await holdBack(page, /pillar=WBCTi/)

    await main.getByRole('link', { name: /^Counter-terrorism/ }).click()
    await held.asked
    await main.getByRole('link', { name: /^Border security/ }).click()
    await expect(page).toHaveURL(/pillar=WBBSi/)
    await held.letGo()

    await expect(main.getByRole('table')).toHaveCount(1)
    await expect(main.getByRole('table')).toHaveAccessibleName(/^Border security/)
    await expect(page).toHaveURL(/pillar=WBBSi/)
  })

  test('gets there all the same where the script fails on its way', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    await page.route(/pillar=/, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    const loads = loadsOf(page)

    await page.getByRole('link', { name: /^Border security/ }).click()

    await expect(page).toHaveURL(/pillar=/)
    await expect(page.getByRole('table')).toHaveCount(1)
    await expect.poll(() => loads.count).toBe(1)
  })
})

test.describe('whoever reads the matrix', () => {
  test('goes from cell to cell by keys, and reads beside it why a figure is what it is', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    const cells = page.getByRole('cell').getByRole('link')
    const [first, second, third] = await cells.all()
    const reason = await second?.getAttribute('href')
    const partnerOf = async (link = page.locator(':focus')) =>
      (await link.getAttribute('href'))?.split('#')[1]

    if (javaScriptEnabled === false) {
      await expect(page.getByText('Keys', { exact: true })).toBeHidden()
      await second?.click()
      await expect(page).toHaveURL(`${product.adminUrl}${reason}`)
      await expect(page.getByRole('heading', { name: 'Why it stands like this' })).toBeVisible()
      return
    }
    await first?.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator(':focus')).toHaveAttribute(
      'href',
      (await third?.getAttribute('href')) ?? '',
    )
    const partner = await partnerOf()
    await page.keyboard.press('ArrowDown')
    expect(await partnerOf()).toBe(partner)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')

    const dialog = page.getByRole('dialog')
    await expect(dialog).toHaveAccessibleName(/^Need .+: .+/)
    await expect(dialog.getByText('The cycle runs from')).toBeVisible()
    await expect(dialog.getByRole('link', { name: 'Open as a page' })).toHaveAttribute(
      'href',
      new RegExp(`${reason}$`),
    )
    expect(await faults(page, 'the reason beside the matrix')).toEqual([])
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids).toHaveLength(new Set(ids).size)

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.locator(':focus')).toHaveAttribute('href', reason ?? '')
    await expect(page).toHaveURL(`${product.adminUrl}/coverage`)
  })

  test('opens the page of the need with Ctrl, and wherever its reason cannot be had', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/coverage`)
    const cell = page.getByRole('cell').getByRole('link').first()
    const reason = await cell.getAttribute('href')

    const another = page.context().waitForEvent('page')
    await cell.click({ modifiers: ['Control'] })
    await expect(await another).toHaveURL(`${product.adminUrl}${reason}`)
    await page.route(/\/needs\//, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    )
    await cell.click()

    await expect(page).toHaveURL(`${product.adminUrl}${reason}`)
  })
})

test.describe('whoever works off a queue', () => {
  for (const [queue, first] of [
    ['verification', '/verification?of=imported'],
    ['findings', '/findings'],
  ] as const) {
    test(`goes through the ${queue} by keys that do nothing elsewhere`, async ({
      page,
      product,
      signIn,
      javaScriptEnabled,
    }) => {
      await signIn(page)
      await page.goto(`${product.adminUrl}${first}`)
      const keys = page.getByRole('main').getByText('Keys', { exact: true })
      const entries = page.getByRole('rowheader').getByRole('link')
      const second = entries.nth(1)
      const opens = `${product.adminUrl}${await second.getAttribute('href')}`

      if (javaScriptEnabled === false) {
        await expect(keys).toBeHidden()
        await second.press('Enter')
      } else {
        await expect(keys).toBeVisible()
        const elsewhere = page.getByRole('main').getByRole('link').first()
        await elsewhere.press('j')
        await expect(elsewhere).toBeFocused()
        await entries.first().press('j')
        await expect(second).toBeFocused()
        await second.press('ArrowUp')
        await expect(entries.first()).toBeFocused()
        await entries.first().press('k')
        await expect(entries.first()).toBeFocused()
        await entries.first().press('ArrowDown')
        await page.keyboard.press('Enter')
      }

      await expect(page).toHaveURL(opens)
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
