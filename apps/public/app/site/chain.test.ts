import { connectPublic } from '@iisg/db'
import { describe, expect } from 'vitest'
import { openSite, publicUrl, test } from '#app/testing/site.ts'
import { textOf } from '#app/testing/text-of.ts'

describe('every answer', () => {
  test('forbids scripts, frames, and whatever is not ours', async ({ site }) => {
    const { headers } = await site.get('/')

    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('strict-transport-security')).toContain('max-age')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('is noted without what was searched for, by whom, or with which link', async ({ site }) => {
    await site.get('/projects?q=Jane+Doe', { 'x-forwarded-for': '203.0.113.99' })
    await site.get('/newsletter/unsubscribe/11111111-2222-4333-8444-555555555555')
    await site.post('/newsletter', 'email=jane@example.org')
    const log = site.logged.join('')

    expect(log).toContain('"path":"/projects"')
    expect(log).toContain('"path":"/newsletter/unsubscribe/…"')
    expect(log).not.toMatch(/Jane|11111111|jane@|203\.0\.113|127\.0\.0\.1|::1/)
  })

  test('gives scripts nothing that pages have not', async ({ site }) => {
    for (const path of ['/projects.data', '/__manifest?p=/', '/projects?_data=root', '/_root.data'])
      expect((await site.get(path)).status, path).toBe(404)
  })

  test('is a page of ours where there is none', async ({ site }) => {
    for (const path of ['/nowhere', '/projects/x', '/events/x', '/news/x', '/pillars/x']) {
      const answer = await site.get(path)

      expect(answer.status, path).toBe(404)
      expect(textOf(await answer.text()), path).toContain('There is no such page')
    }
    expect((await site.post('/about', '')).status).toBe(405)
  })
})

describe('the site without its database', () => {
  test('lives, is not ready, and tells a fault once and by its number', async () => {
    const db = connectPublic('postgres://nobody@127.0.0.1:1/nothing')
    const site = await openSite(db)

    const answer = await site.get('/projects')
    const number = answer.headers.get('x-request-id') ?? 'none'
    const faults = site.logged.filter((line) => line.includes('"fault"'))

    expect(answer.status).toBe(500)
    expect(textOf(await answer.text())).toContain(number)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(number)
    expect(faults[0]).toContain('ECONNREFUSED')
    expect((await site.get('/healthz')).status).toBe(200)
    expect((await site.get('/readyz')).status).toBe(503)

    site.close()
    await db.destroy()
  })

  test('is ready with it', async ({ site }) => {
    expect((await site.get('/readyz')).status).toBe(200)
    expect(await (await site.get('/robots.txt')).text()).toContain(`${publicUrl}/sitemap.xml`)
  })
})
