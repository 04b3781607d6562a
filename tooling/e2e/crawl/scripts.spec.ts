import { expect, test } from '../fixtures.ts'
import { crawl, type Found } from './crawl.ts'
import { kindOf } from './kinds.ts'

test.describe('the admin', () => {
  test.setTimeout(120_000)

  test('lets scripts run where a page has one of ours, and nowhere else', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    const strange: string[] = []
    const withScript = new Set<string>()
    const maySome = new Set<string>()
    const look = ({ url, type, policy, body }: Found) => {
      if (!type.startsWith('text/html')) return
      const scripts = [...body.toString().matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      strange.push(...scripts.filter((tag) => !ours.test(tag)).map((tag) => `${url}: ${tag}`))
      // What is on a page may hang on its record: whether it runs scripts, on its kind alone.
      const [kind] = kindOf(url).split('?')
      if (scripts.length > 0) withScript.add(kind ?? '')
      if (policy.includes("script-src 'self'")) maySome.add(kind ?? '')
    }

    await crawl(page.context().request, `${product.adminUrl}/`, look, 2)

    expect(strange).toEqual([])
    expect([...withScript].sort()).toEqual([...maySome].sort())
    expect(withScript.size).toBeGreaterThan(5)
  })
})

const ours = /^<script type="module" src="\/[\w-]+\.js">$/
