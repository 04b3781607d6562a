import { expect, test } from '../fixtures.ts'

test.describe('a visitor', () => {
  test('finds a support project by its words in either script, and takes the list along', async ({
    page,
    product,
  }) => {
    await page.goto(product.publicUrl)
    await page.getByRole('link', { name: 'Support projects', exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support projects')

    await page.getByRole('searchbox').fill('граница')
    await page.getByRole('button', { name: 'Search' }).click()
    const titles = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
    await expect(page.getByRole('link', { name: /Bezbedna granica/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /Безбедна граница/ })).toBeVisible()

    const list = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')
    const answer = await page.request.get(new URL(list ?? '', page.url()).href)
    const csv = await answer.text()
    expect(csv).toContain('Bezbedna granica')
    const shown = await titles.allInnerTexts()
    expect(shown.length).toBeGreaterThan(1)
    for (const title of shown) expect(csv).toContain(title)
  })

  test('narrows the list with links whose counts come true', async ({ page, product }) => {
    await page.goto(`${product.publicUrl}/projects`)

    const choice = page.getByRole('link', { name: /^Serious crime/ }).last()
    const promised = Number((await choice.innerText()).match(/\d+/)?.[0])
    await choice.click()

    await expect(page.getByText(new RegExp(`of ${promised} support projects`))).toBeVisible()
  })

  test('looks at each pillar and at the events', async ({ page, product }) => {
    for (const pillar of ['wbcti', 'wbcsci', 'wbbsi']) {
      await page.goto(`${product.publicUrl}/pillars/${pillar}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('main').getByText('UNODC').first()).toBeVisible()
    }

    await page.goto(`${product.publicUrl}/events`)
    await expect(page.getByRole('main').getByText('Banja Luka').first()).toBeVisible()
  })

  test('reads how far the needs of a frozen mapping are met, and takes the figures along', async ({
    page,
    product,
  }) => {
    await page.goto(product.publicUrl)
    await page.getByRole('link', { name: 'Coverage', exact: true }).click()

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far the needs are met')
    await expect(
      page.getByRole('img', { name: /How the needs of all partners stand/ }),
    ).toBeVisible()
    await expect(page.getByRole('row', { name: /^Kosovo\*/ }).first()).toContainText(/: \d/)
    const file = await page.getByRole('link', { name: /CSV/ }).getAttribute('href')
    const csv = await (await page.request.get(new URL(file ?? '', page.url()).href)).text()
    expect(csv).toContain('Not shown')
    expect(csv.split('UNSCR 1244')).toHaveLength(2)
  })

  test('signs up, confirms with a button, and leaves again', async ({ page, product, inbox }, {
    project,
  }) => {
    const address = `visitor-${project.name.replaceAll(' ', '-').toLowerCase()}@example.org`
    await page.goto(`${product.publicUrl}/newsletter`)
    await page.getByLabel('E-mail address').fill('not an address')
    await page.getByRole('button', { name: 'Sign up' }).click()
    await expect(page.getByRole('link', { name: /Enter an e-mail address/ })).toBeVisible()
    await expect(page.getByLabel('E-mail address')).toHaveValue('not an address')

    await page.getByLabel('E-mail address').fill(address)
    await page.getByLabel('Border security (WBBSi)').check()
    await page.getByRole('button', { name: 'Sign up' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your inbox')

    const { subject } = await inbox.find({ to: address, subject: /confirm/i })
    await page.goto(inbox.url)
    await page
      .getByRole('row', { name: new RegExp(address) })
      .getByRole('link')
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject)
    const links = page.getByRole('region', { name: 'Links' })
    await links.getByRole('link', { name: /\/newsletter\/confirm\// }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your subscription is confirmed',
    )

    await page.getByRole('link', { name: 'Choose pillars, or unsubscribe' }).click()
    await expect(page.getByLabel('Border security (WBBSi)')).toBeChecked()
    await page.getByRole('link', { name: 'Unsubscribe' }).click()
    await page.getByRole('button', { name: 'Unsubscribe' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are unsubscribed')
  })
})
