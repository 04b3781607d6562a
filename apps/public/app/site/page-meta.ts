import type { MetaDescriptor } from '@remix-run/node'
import { words } from '#app/words/index.ts'

/** The title and the description of a page, for its `meta`. */
export function pageMeta({
  title,
  description,
  unlisted = false,
}: {
  title: string
  description: string
  /** Search engines are asked to leave it out. */
  unlisted?: boolean
}): MetaDescriptor[] {
  const full = words.site.titleOf(title)
  return [
    { title: full },
    { name: 'description', content: description },
    ...(unlisted
      ? [{ name: 'robots', content: 'noindex' }]
      : [
          { property: 'og:title', content: title },
          { property: 'og:description', content: description },
          { property: 'og:type', content: 'website' },
        ]),
  ]
}
