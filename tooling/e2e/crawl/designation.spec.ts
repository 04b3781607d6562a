import { expect, test } from '../fixtures.ts'
import { breachesOn } from './breaches-on.ts'

/** More than there are records of any kind. What shows each of them beside each other has thousands. */
const ofEachKind = 300

test.describe('the designation is kept in the demonstration', () => {
  test.setTimeout(300_000)

  test('on every public page and in every file', async ({ product, request }) => {
    const { pages, breaches } = await breachesOn(request, `${product.publicUrl}/`)

    expect(breaches).toEqual([])
    expect(pages).toBeGreaterThan(100)
  })

  test('on every page of the admin and in every file', async ({ page, product, signIn }) => {
    await signIn(page)

    const first = `${product.adminUrl}/`
    const { pages, breaches } = await breachesOn(page.context().request, first, ofEachKind)

    expect(breaches).toEqual([])
    expect(pages).toBeGreaterThan(100)
  })
})
