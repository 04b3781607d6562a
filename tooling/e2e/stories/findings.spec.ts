import { expect, test } from '../fixtures.ts'

test.describe('an editor with findings', () => {
  test('makes two records one, sees what that does first, and parts them again', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/findings?class=duplicate+record`)
    const main = page.getByRole('main')
    await main.getByRole('table').getByRole('link').first().click()
    const finding = page.url()
    await main.getByRole('link', { name: 'They are one record' }).click()

    await expect(main).toContainText('What would become of them')
    const [, second] = await main.getByRole('radio').all()
    await second?.check()
    // What was not shown yet is shown before it is done.
    await page.getByRole('button', { name: 'Make them one record' }).click()
    await expect(page).toHaveURL(`${finding}/merge`)
    await page.getByRole('button', { name: 'Make them one record' }).click()
    await expect(page.getByText('They are one record now')).toBeVisible()

    await main.getByRole('link', { name: 'Part them again' }).click()
    const goes = main.getByRole('paragraph').filter({ hasText: 'is told under' })
    await goes.getByRole('link').first().click()
    await expect(main).toContainText('It is told under another record')
    await main.getByText('it counts nowhere by itself').getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Also recorded as' })).toBeVisible()

    await main.getByRole('link', { name: /^Part them again/ }).click()
    await page.getByRole('button', { name: 'Part them again' }).click()
    await expect(page.getByText('They are two records again')).toBeVisible()
    await expect(main).toContainText('Not decided')
  })

  test('takes needs that one regional action could serve to the Board', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    const main = page.getByRole('main')
    await page.goto(`${product.adminUrl}/findings/pooling?state=open`)
    await main.getByRole('table').getByRole('link').first().click()
    const group = page.url()
    await main.getByRole('link', { name: 'Prepare a proposal' }).click()
    await expect(page.getByLabel('Title')).not.toHaveValue('')
    await main.getByRole('button', { name: 'Draft the proposal' }).click()

    await expect(page).toHaveURL(new RegExp(`^${group}`))
    await page.getByLabel('The partners have agreed to it').check()
    await page.getByRole('button', { name: 'Decide' }).click()
    await expect(main).toContainText('Taken to the Board')
    await page.goto(`${product.adminUrl}/proposals`)
    await expect(main.getByRole('table').getByRole('link').first()).toBeVisible()
  })
})
