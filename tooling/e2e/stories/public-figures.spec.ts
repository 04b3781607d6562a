import { expect, test } from '../fixtures.ts'

test.describe('the Secretariat', () => {
  test('takes public figures back with a reason, and publishes them again as they were', async ({
    page,
    product,
    signIn,
  }) => {
    const publicPage = `${product.publicUrl}/coverage`
    const table = page.getByRole('table').last()
    await page.goto(publicPage)
    const before = await table.innerText()

    await signIn(page)
    await page.goto(`${product.adminUrl}/cycles`)
    await page
      .getByRole('link', { name: /Needs mapping 2023/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Public figures' }).click()
    await expect(page.getByText('fewer than 3 needs').first()).toBeVisible()
    const figures = page.url()

    await page.getByRole('link', { name: 'Take them back' }).click()
    await page.getByRole('button', { name: 'Take them back' }).click()
    await expect(page.getByText('Say why they are taken back').first()).toBeVisible()
    await page.getByLabel('Why are they taken back?').fill('A figure was questioned')
    await page.getByRole('button', { name: 'Take them back' }).click()
    await expect(page.getByText(/Taken back on .*: A figure was questioned/)).toBeVisible()
    await page.goto(publicPage)
    await expect(page.getByText('No figures are published yet')).toBeVisible()

    await page.goto(figures)
    await page.getByRole('link', { name: 'Publish them' }).click()
    await page.getByRole('button', { name: 'Publish for everybody' }).click()
    await page.goto(publicPage)
    expect(await table.innerText()).toBe(before)
  })
})
