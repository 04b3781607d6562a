import { breachesOn } from '../crawl/breaches-on.ts'
import { breachesIn } from '../crawl/designation.ts'
import { textOf } from '../crawl/text-of.ts'
import { expect, test } from '../fixtures.ts'

/** There may be thousands of imported records: the first forty of each kind tell. */
const ofEachKind = 40

test.describe('the designation is kept in what the stories left', () => {
  test.setTimeout(300_000)

  test('in every mail, in each of its parts', async ({ inbox }) => {
    const mails = await inbox.all()
    const breaches = mails.flatMap(({ subject, html, text }) => [
      ...breachesIn(`${subject}\n${textOf(html ?? '')}`).map((found) => `${subject}: ${found}`),
      ...breachesIn(`${subject}\n${text ?? ''}`).map((found) => `${subject} as text: ${found}`),
    ])

    expect(breaches).toEqual([])
  })

  test('in the list of the local inbox', async ({ inbox, request }) => {
    const answer = await request.get(inbox.url)

    expect(breachesIn(textOf(await answer.text()))).toEqual([])
  })

  test('on public pages', async ({ product, request }) => {
    const { breaches } = await breachesOn(request, `${product.publicUrl}/`, ofEachKind)

    expect(breaches).toEqual([])
  })

  test('on pages of the admin, with what was imported', async ({ page, product, signIn }) => {
    await signIn(page)
    // What the stories changed last may end a finding: it would be gone between a list and its page.
    await page.goto(`${product.adminUrl}/findings`)
    await page.getByRole('button', { name: 'Look again' }).click()
    await expect(page.getByText('All pairs were looked at again')).toBeVisible()

    const first = `${product.adminUrl}/`
    const { breaches } = await breachesOn(page.context().request, first, ofEachKind)

    expect(breaches).toEqual([])
  })
})
