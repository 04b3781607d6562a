import { PageTitle, Section, Split } from '@iisg/ui/layout'
import type { MetaFunction } from '@remix-run/react'
import { pageMeta } from '#app/site/page-meta.ts'
import { words } from '#app/words/index.ts'

const { about } = words

export const meta: MetaFunction = () =>
  pageMeta({ title: about.heading, description: about.description })

export default function About() {
  return (
    <>
      <PageTitle title={about.heading} lead={about.lead} />
      <Split
        asideLabel={about.onThisPage}
        aside={
          <nav className="contents" aria-label={about.onThisPage}>
            <ol>
              {about.chapters.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
        }
      >
        {about.chapters.map(({ id, title, parts }) => (
          <Section key={id} id={id} title={title}>
            <div className="prose">{parts.map(partOf)}</div>
          </Section>
        ))}
      </Split>
    </>
  )
}

type Part = (typeof about.chapters)[number]['parts'][number]

function partOf(part: Part, position: number) {
  if (typeof part === 'string') return <p key={part}>{part}</p>
  return (
    <dl key={position} className="terms">
      {part.map(({ term, text, href }) => (
        <div key={term}>
          <dt>{href ? <a href={href}>{term}</a> : term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
