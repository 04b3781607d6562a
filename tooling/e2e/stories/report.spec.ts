import { pdfText } from '../crawl/pdf-text.ts'
import { expect, test } from '../fixtures.ts'
import { untilNoLonger } from '../until.ts'

test.describe('an editor who needs a report', () => {
  test('asks for the response report of a cycle and reads it a moment later', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    await page.goto(`${product.adminUrl}/reports`)
    await page.getByLabel('Response report of').selectOption({ label: 'Response mapping 2025' })
    await page.getByRole('button', { name: 'Make the report' }).click()

    const document = page.getByRole('link', { name: /PDF/ }).first()
    await expect(page).toHaveURL(/\/reports/)
    await untilNoLonger(page, 'being made')
    const href = await document.getAttribute('href')
    const answer = await page.request.get(new URL(href ?? '', page.url()).href)
    const text = await pdfText(await answer.body())

    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(text).toContain('Referral desks in every larger town')
    expect(text).toContain('Demonstration')
  })
})
