import { expect, test } from '../fixtures.ts'

test.describe('the front doors', () => {
  test('answer that they live and are ready', async ({ product, request }) => {
    const { publicUrl, adminUrl, inboxUrl, workerUrl } = product
    for (const url of [publicUrl, adminUrl, inboxUrl, workerUrl]) {
      expect((await request.get(`${url}/healthz`)).status(), url).toBe(200)
      expect((await request.get(`${url}/readyz`)).status(), url).toBe(200)
    }
  })

  test('lead visitors to the three pillars', async ({ page, product }) => {
    await page.goto(product.publicUrl)

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const pillar of ['WBCTi', 'WBCSCi', 'WBBSi'])
      await expect(page.getByRole('main').getByText(pillar).first()).toBeVisible()
  })

  test('admit nobody to the admin who has not signed in', async ({ page, product }) => {
    await page.goto(product.adminUrl)

    await expect(page).toHaveURL(/\/sign-in/)
  })

  test('admit an editor', async ({ page, signIn }) => {
    await signIn(page)

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
