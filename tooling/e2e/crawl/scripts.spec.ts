import { expect, test } from '../fixtures.ts'
import { crawl, type Found } from './crawl.ts'

test.describe('the admin', () => {
  test.setTimeout(120_000)

  test('lets scripts run where a page has one of ours, and nowhere else', async ({
    page,
    product,
    signIn,
  }) => {
    await signIn(page)
    const wrong: string[] = []
    let withScript = 0
    const look = ({ url, type, policy, body }: Found) => {
      if (!type.startsWith('text/html') || /\bsandbox\b/.test(policy)) return
      const scripts = [...body.toString().matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
      const mayRun = policy.includes("script-src 'self'")
      if (scripts.length > 0) withScript += 1
      if (mayRun !== scripts.length > 0) wrong.push(`${url}: ${policy}: ${scripts.join()}`)
      wrong.push(...scripts.filter((tag) => !ours.test(tag)).map((tag) => `${url}: ${tag}`))
    }

    await crawl(page.context().request, `${product.adminUrl}/`, look, 2)

    expect(wrong).toEqual([])
    expect(withScript).toBeGreaterThan(5)
  })
})

const ours = /^<script type="module" src="\/[\w-]+\.js">$/
