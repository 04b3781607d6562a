import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

test.describe('whoever uses no mouse', () => {
  test('skips to the content and signs up for the newsletter', async ({ page, product }, {
    project,
  }) => {
    await page.goto(`${product.publicUrl}/newsletter`)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: /skip/i })).toBeFocused()
    await page.keyboard.press('Enter')

    await tabTo(page, page.getByLabel('E-mail address'))
    await page.keyboard.type(`keys-${project.name.replaceAll(' ', '-')}@example.org`)
    await tabTo(page, page.getByLabel('Serious crime (WBCSCi)'))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Sign up' }))
    await page.keyboard.press('Enter')

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your inbox')
  })

  test('signs in, goes from the matrix to a need, and links a response to it', async ({
    page,
    product,
  }) => {
    await page.goto(`${product.adminUrl}/sign-in`)
    await tabTo(page, page.getByLabel('E-mail'))
    await page.keyboard.type('editor@demo.example')
    await tabTo(page, page.getByLabel('Password'))
    await page.keyboard.type(product.password)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${product.adminUrl}/`)

    await follow(page, page.getByRole('link', { name: 'Coverage', exact: true }))
    await follow(page, page.getByRole('link', { name: 'Border security' }))
    await follow(page, page.getByRole('link', { name: /^Joint targeting of freight/ }))
    await follow(page, page.getByRole('link', { name: 'Link a response' }))
    await tabTo(page, page.getByRole('searchbox'))
    await page.keyboard.type('Bezbedna granica')
    await page.keyboard.press('Enter')
    // Once it is linked it also stands among those that already answer the need.
    const row = page.getByRole('rowheader').getByRole('link', { name: /^Bezbedna granica/ })
    await follow(page, row)

    await tabTo(page, page.getByRole('radio'))
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('button', { name: 'Link it' }))
    await page.keyboard.press('Enter')

    await expect(page).toHaveURL(/linked=/)
    await expect(page.getByRole('link', { name: /^Bezbedna granica/ }).first()).toBeVisible()
  })
})

async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link.first())
  await page.keyboard.press('Enter')
  await page.waitForLoadState()
}

/** Presses Tab until one of these has the focus, as a person would; what cannot be reached fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let pressed = 0; pressed < 250; pressed += 1) {
    if (await target.evaluateAll((all) => all.some((one) => one === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}
