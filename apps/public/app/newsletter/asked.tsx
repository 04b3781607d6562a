import { PageTitle } from '@iisg/ui/layout'
import type { MetaFunction } from '@remix-run/react'
import { newsletterHref } from '#app/site/addresses.ts'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'

const { asked } = words.newsletter

export const meta: MetaFunction = () =>
  pageMeta({ title: asked.title, description: asked.text, unlisted: true })

/** The same for every address: whether one is subscribed already is nobody else's business. */
export default function Asked() {
  return (
    <>
      <PageTitle title={asked.title} lead={asked.text} />
      <div className="prose">
        <p>{asked.nothing}</p>
        <p>{asked.why}</p>
        <p>
          <a href={newsletterHref}>{asked.again}</a>
        </p>
      </div>
    </>
  )
}
