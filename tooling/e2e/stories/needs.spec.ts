import type { Browser, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

test.describe('a need on its way', () => {
  test('is stated, sent back, put right, approved and validated', async ({
    page,
    browser,
    product,
    signIn,
  }) => {
    test.slow() // Three people, one after the other.
    const title = `Radios that work in valleys ${Date.now()}`
    await signIn(page, 'serbia.borders')
    await page.goto(`${product.adminUrl}/needs/new`)
    await page.getByLabel('Measure').selectOption({ index: 1 })
    await page.getByLabel('Title').fill(title)
    await page.getByLabel(/Operational/).check()
    await page.getByLabel('Prevention').check()
    await page.getByLabel('Medium').check()
    await page.getByRole('button', { name: 'State the need' }).click()
    const anyway = page.getByRole('button', { name: 'State it all the same' })
    if (await anyway.isVisible()) await anyway.click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const address = page.url()

    // Nobody else knows of it, not even that it is there.
    const reader = await another(browser, (other) => signIn(other, 'reader'))
    expect((await reader.goto(address))?.status()).toBe(404)

    await page.getByRole('link', { name: 'Submit' }).click()
    await page.getByRole('button', { name: 'Submit' }).click()

    const editor = await another(browser, (other) => signIn(other))
    await editor.goto(address)
    await expect(editor.getByText(/still has to be approved by Serbia/)).toBeVisible()
    await editor.getByRole('link', { name: 'Return it' }).click()
    await editor.getByRole('button', { name: 'Return it' }).click()
    await expect(editor.getByText('Choose at least one reason').first()).toBeVisible()
    await editor.getByLabel('No document is named').check()
    await editor.getByLabel('What has to be done').fill('Name the test that showed it.')
    await editor.getByRole('button', { name: 'Return it' }).click()

    await page.goto(address)
    await expect(page.getByText('Name the test that showed it.')).toBeVisible()
    await page.getByRole('link', { name: 'Revise' }).first().click()
    await page.getByLabel('Title of document 1').fill('Test of radios, 2024')
    await page.getByLabel('Kind of document 1').selectOption({ label: 'Results' })
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Test of radios, 2024')).toBeVisible()
    await page.getByRole('link', { name: 'Submit' }).click()
    await page.getByLabel(/I approve this wording for Serbia/).check()
    await page.getByRole('button', { name: 'Submit' }).click()

    await editor.goto(address)
    await editor.getByRole('link', { name: 'Record that it is validated' }).click()
    await editor.getByRole('button', { name: 'Record that it is validated' }).click()
    await expect(editor.getByText('Validated by the Support Group').first()).toBeVisible()
    expect((await reader.goto(address))?.status()).toBe(200)
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  test('is told what sounds like it, before anything is sent', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    const alike = page.getByText('It looks like what is recorded already')
    await signIn(page)
    await page.goto(`${product.adminUrl}/needs`)
    const there = page.getByRole('main').getByRole('table').getByRole('link').first()
    const title = (await there.textContent()) ?? ''

    await page.goto(`${product.adminUrl}/needs/new`)
    await page.getByLabel('Title').pressSequentially(title)
    if (javaScriptEnabled === false) {
      await expect(alike).toBeHidden()
      await page.getByRole('button', { name: 'Check for similar needs' }).click()
    }

    await expect(alike).toBeVisible()
    await expect(page.getByRole('main')).toContainText(title)
    await expect(page.getByLabel('Title')).toHaveValue(title)
  })
})

async function another(browser: Browser, enter: (page: Page) => Promise<void>): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await enter(page)
  return page
}
