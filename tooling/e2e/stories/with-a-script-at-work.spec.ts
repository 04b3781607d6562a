import { faults } from '../faults.ts'
import { expect, test } from '../fixtures.ts'

/* What a script of ours makes better, once with it and once without. */

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

test.describe('whoever fills in a long form', () => {
  test('is asked before what was typed is lost, and again where it came back unsaved', async ({
    page,
    product,
    signIn,
    javaScriptEnabled,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/needs/new`)
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await dialog.dismiss()
    })
    const title = page.getByLabel('Title')
    const coverage = page
      .getByRole('navigation')
      .getByRole('link', { name: 'Coverage', exact: true })
    const staysAsked = async (times: number) => {
      if (javaScriptEnabled === false) return
      await coverage.click()
      await expect.poll(() => asked).toHaveLength(times)
      await expect(title).toHaveValue('Boats at night')
    }

    await title.fill('Boats at night')
    await staysAsked(1)
    // What is sent and comes back is saved nowhere yet.
    await page.getByRole('button', { name: 'Check for similar needs' }).click()
    await expect(page.getByText(/sounds alike|looks like/).first()).toBeVisible()
    await staysAsked(2)
  })

  test('leaves by the link that says so, or unchanged, without being asked', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/needs`)
    await page.getByRole('rowheader').getByRole('link').first().click()
    const need = page.url()
    await page.getByRole('link', { name: 'Revise', exact: true }).click()
    const asked: string[] = []
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type())
      await dialog.accept()
    })

    await page.getByLabel('Title', { exact: true }).press('End')
    await page.getByRole('navigation').getByRole('link', { name: 'Coverage', exact: true }).click()
    await expect(page).toHaveURL(`${product.adminUrl}/coverage`)
    await page.goto(`${need}/edit`)
    await page.getByLabel('Title', { exact: true }).fill('Boats at night')
    await page.getByRole('link', { name: 'Leave it as it is' }).click()

    await expect(page).toHaveURL(need)
    expect(asked).toEqual([])
  })
})
