import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

test.describe('the two sides of a link', () => {
  test('are heard: a coordinator contests it, and the Secretariat resolves it', async ({
    page,
    browser,
    product,
    signIn,
  }) => {
    const note = `Half of what is said, ${Date.now()}`
    await signIn(page, 'montenegro')
    await page.goto(`${product.adminUrl}/links`)
    await page
      .getByRole('link', { name: /^Contest the link/ })
      .first()
      .click()
    await page.getByLabel('No, or not as is said here').check()
    await page.getByLabel('Reason, where you contest it').selectOption('reaches less')
    await page.getByLabel('In your words').fill(note)
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByText('Your answer is kept')).toBeVisible()

    const secretariat = await (await browser.newContext()).newPage()
    await signIn(secretariat, 'editor')
    await secretariat.goto(`${product.adminUrl}/links/contested`)
    await secretariat
      .getByRole('article')
      .filter({ hasText: note })
      .getByRole('link', { name: 'Resolve it' })
      .click()
    await secretariat.getByLabel('The link stays as it is').check()
    await secretariat.getByLabel('Why').fill('Both sides were heard.')
    await secretariat.getByRole('button', { name: 'Resolve it' }).click()
    await expect(secretariat.getByText('The link is resolved')).toBeVisible()
    await secretariat.context().close()
  })
})

test.describe('a plan', () => {
  test('is checked before it is kept, and becomes a draft only when that is asked for', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/check`)
    await page.getByRole('radio', { name: /border security/i }).check()
    await page.getByLabel('Albania').check()
    await page.getByRole('button', { name: 'Go on' }).click()
    await plan(page, `Lamps and lenses ${Date.now()}`)
    await page.getByRole('button', { name: 'Check it' }).click()

    await expect(page.getByText('Checked, and nothing is kept')).toBeVisible()
    await expect(page.getByRole('table', { name: /before and after/ })).toBeVisible()
    await page.getByRole('button', { name: 'Record it as a draft' }).click()
    await expect(page).toHaveURL(/\/responses\/[0-9a-f-]+/)
    await expect(page.getByText('Draft').first()).toBeVisible()
  })
})

async function plan(page: Page, title: string): Promise<void> {
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('First day').fill('2026-01-01')
  await page.getByLabel('Last day').fill('2026-12-31')
  await page.getByRole('checkbox', { name: 'Equipment' }).check()
  await page.getByLabel(/^BS1-P-01/).selectOption('partial')
}
