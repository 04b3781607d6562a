import { expect, test } from '../fixtures.ts'
import { untilNoLonger } from '../until.ts'

/** Subscribers of the demonstration to all pillars: one for each run, since they leave in it. */
const readers: Record<string, string> = {
  'with JavaScript': 'ana.horvat@example.org',
  'without JavaScript': 'hana.novak@example.org',
}

test.describe('an editor with news', () => {
  test('writes an issue, looks at it, sends it, and a reader leaves with one click', async ({
    page,
    product,
    inbox,
    signIn,
  }, { project }) => {
    const subject = `What is new, ${project.name}`
    await signIn(page)
    await page.goto(`${product.adminUrl}/issues`)
    await page.getByRole('link', { name: 'Draft an issue' }).click()
    await page.getByLabel('Subject').fill(subject)
    await page.getByLabel('Introduction').fill('News of projects in Kosovo and Serbia.')
    for (const kind of ['News', 'Events', 'Support projects'])
      await page.getByRole('group', { name: kind }).getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(subject)

    await page.getByRole('link', { name: 'Preview' }).click()
    const mail = page.frameLocator('iframe[title*="mail programs"]')
    await expect(
      mail.getByText('News of projects in Kosovo* and Serbia.', { exact: true }),
    ).toBeVisible()

    await page.getByRole('link', { name: 'Send', exact: true }).click()
    await page.getByRole('button', { name: /^Send to \d+ readers$/ }).click()
    await expect(page).toHaveURL(/\/issues\/[0-9a-f-]+$/)
    await untilNoLonger(page, 'It is on its way')
    await expect(page.getByText('Handed over').first()).toBeVisible()

    const reader = await inbox.find({
      to: readers[project.name] ?? '',
      subject: new RegExp(subject),
    })
    const header = (name: string) =>
      reader.headers.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    expect(header('List-Unsubscribe-Post')).toBe(
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    )
    expect(header('List-Id')).toBeDefined()
    expect(reader.text).toContain('Kosovo*')

    const address = header('List-Unsubscribe')?.match(/<(https?:[^>]+)>/)?.[1] ?? ''
    const answer = await page.request.post(address, { form: { 'List-Unsubscribe': 'One-Click' } })
    expect(answer.status()).toBe(200)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are unsubscribed')
  })
})
