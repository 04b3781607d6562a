import { expect, test } from '../fixtures.ts'

test.describe('a response', () => {
  test('is begun in five fields, told further, handed in, returned, mended and verified', async ({
    page,
    browser,
    product,
    signIn,
  }, { project }) => {
    // Each project records another, or the second would be asked whether it is the first once more.
    const place =
      project.name === 'with JavaScript' ? 'Night shifts at the port' : 'Winter lights on the pass'
    const title = `${place} ${Date.now()}`
    await signIn(page, 'unodc')
    await page.goto(`${product.adminUrl}/responses`)
    await page.getByRole('link', { name: 'Record a response' }).click()
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Kind of response').selectOption('institutional measure')
    await page.getByLabel('Montenegro').check()
    await page.getByLabel('First day').fill('2027-01-01')
    await page.getByLabel(/^WBCSCi/).check()
    await page.getByRole('button', { name: 'Save as a draft' }).click()

    await expect(page.getByText('Only whoever reports it and the Secretariat know')).toBeVisible()
    await page.getByRole('link', { name: 'what it does, in a sentence or two' }).click()
    await page.getByRole('button', { name: 'Save and hand in' }).click()
    await expect(page.getByText(/^To hand it in, tell/).first()).toBeVisible()
    await page.getByLabel('Summary').fill('Officers stay for the boats of the night.')
    await page.getByLabel('Institution building').check()
    await page.getByRole('button', { name: 'Save and hand in' }).click()
    await expect(page.getByText(/Handed in on/)).toBeVisible()

    const secretariat = await (await browser.newContext()).newPage()
    await signIn(secretariat, 'editor')
    const queued = async () => {
      await secretariat.goto(`${product.adminUrl}/verification`)
      await secretariat.getByRole('rowheader').getByRole('link', { name: title }).click()
    }
    await queued()
    await secretariat.getByLabel('The days are missing or cannot be right').check()
    await secretariat.getByLabel('What would mend it?').fill('Until when is it paid for?')
    await secretariat.getByRole('button', { name: 'Return it, and go on' }).click()
    await expect(secretariat).toHaveURL(/\/verification/)

    await page.reload()
    await expect(page.getByText('Until when is it paid for?')).toBeVisible()
    await page.getByRole('link', { name: 'Revise' }).click()
    await page.getByLabel('Planned end').fill('2028-12-31')
    await page.getByRole('button', { name: 'Save and hand in' }).click()

    await queued()
    await secretariat.getByRole('button', { name: 'Verify it, and go on' }).click()
    await expect(secretariat).toHaveURL(/\/verification/)
    await page.reload()
    await expect(page.getByText(/Verified on/)).toBeVisible()
    await secretariat.context().close()
  })

  test('of a day costs a line, and what is wrong with another is said beside it', async ({
    page,
    product,
    signIn,
  }) => {
    const title = `Study visit ${Date.now()}`
    await signIn(page, 'kosovo')
    await page.goto(`${product.adminUrl}/responses/events`)
    await page
      .getByLabel('Events')
      .fill(`2026-10-05; ${title}; Brdo; Kosovo\nsoon; Another visit; ; Atlantis`)
    await page.getByText('Choose the institutions that take part').click()
    await page.getByLabel(/^Example Authority, Kosovo/).check()
    await page.getByLabel(/^WBBSi/).check()
    await page.getByRole('button', { name: 'Record them' }).click()

    await expect(page.getByText('1 event recorded')).toBeVisible()
    await expect(page.getByText('“Atlantis” is none of the six partners.')).toBeVisible()
    await expect(page.getByLabel('Events')).toHaveValue('soon; Another visit; ; Atlantis')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByText('5 October 2026').first()).toBeVisible()
    await page.goto(`${product.adminUrl}/partners/kosovo?from=2026-10#absorption`)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
  })
})
