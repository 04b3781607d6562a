import { describe, expect } from 'vitest'
import { publicUrl, test } from '#app/testing/site.ts'

const pages = ['/', '/pillars/wbcti', '/projects', '/events', '/news', '/about', '/newsletter']

describe('every page', () => {
  test.for(pages)(
    '%s has one h1, a title, a description and its address',
    async (path, { site }) => {
      const html = await site.page(path)

      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).toMatch(/<title>[^<]+ · IISG Platform<\/title>/)
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
      expect(html).toContain(`<link rel="canonical" href="${publicUrl}${path}"/>`)
    },
  )
})
