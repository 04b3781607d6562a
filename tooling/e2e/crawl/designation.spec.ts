import { expect, test } from '../fixtures.ts'
import { crawl, type Found } from './crawl.ts'
import { breachesIn } from './designation.ts'
import { pdfText } from './pdf-text.ts'
import { textOf } from './text-of.ts'

test.describe('the designation is kept', () => {
  test.setTimeout(300_000)

  test('on every public page and in every file', async ({ product, request }) => {
    const found: Found[] = []
    await crawl(request, `${product.publicUrl}/`, (page) => found.push(page))

    expect(found.length).toBeGreaterThan(50)
    expect(await breachesOf(found)).toEqual([])
  })

  test('on every page of the admin and in every file', async ({ page, product, signIn }) => {
    await signIn(page)
    const found: Found[] = []
    await crawl(page.context().request, `${product.adminUrl}/`, (one) => found.push(one))

    expect(found.length).toBeGreaterThan(50)
    expect(await breachesOf(found)).toEqual([])
  })

  test('in every mail, in each of its parts', async ({ inbox }) => {
    const mails = await inbox.all()
    const breaches = mails.flatMap(({ subject, html, text }) => [
      ...breachesIn(`${subject}\n${textOf(html ?? '')}`).map(
        (breach) => `${subject} (HTML): ${breach}`,
      ),
      ...breachesIn(`${subject}\n${text ?? ''}`).map((breach) => `${subject} (text): ${breach}`),
    ])

    expect(breaches).toEqual([])
  })

  test('on the pages of the local inbox', async ({ inbox, request }) => {
    const answer = await request.get(inbox.url)

    expect(breachesIn(textOf(await answer.text()))).toEqual([])
  })
})

async function breachesOf(found: readonly Found[]): Promise<string[]> {
  const breaches: string[] = []
  for (const { url, status, type, body } of found) {
    if (status !== 200) breaches.push(`${url}: answers ${status}`)
    const text = await readable(type, body)
    breaches.push(...breachesIn(text).map((breach) => `${url}: ${breach}`))
  }
  return breaches
}

async function readable(type: string, body: Buffer): Promise<string> {
  if (type.startsWith('text/html')) return textOf(body.toString())
  if (type.startsWith('application/pdf')) return pdfText(body)
  return /^text\/|json|xml/.test(type) ? body.toString() : ''
}
