import { partnerNames, partnerSlugs, partners } from '@iisg/domain/partners'
import { pillarNames, pillarSubjects, pillars } from '@iisg/domain/pillars'
import { Listing, ListingItem, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { titled } from '#app/layout/titled.ts'
import { requireActor } from '#app/session/require-actor.ts'

export const meta = () => titled('Analysis')

export function loader({ context }: LoaderFunctionArgs) {
  requireActor(context.viewer, 'read needs and analysis')
  return null
}

/** Where to look, for whoever comes with a question. */
export default function Analysis() {
  return (
    <>
      <PageTitle
        title="Analysis"
        lead="What is needed, what is done about it, and what the one leaves of the other. Every figure leads to the records behind it."
      />
      <Section title="Start from a question" id="questions">
        <Listing>
          {questions.map(({ title, href, answer }) => (
            <ListingItem key={href} title={title} href={href} level={3}>
              <p>{answer}</p>
            </ListingItem>
          ))}
        </Listing>
      </Section>
      <Section title="Pillar by pillar" id="pillars">
        <Listing>
          {pillars.map((pillar) => (
            <ListingItem
              key={pillar}
              title={pillarSubjects[pillar]}
              href={`/pillars/${pillar}`}
              level={3}
            >
              <p>{pillarNames[pillar]}</p>
            </ListingItem>
          ))}
        </Listing>
      </Section>
      <Section title="Partner by partner" id="partners">
        <ul>
          {partners.map((partner) => (
            <li key={partner}>
              <a href={`/partners/${partnerSlugs[partner]}`}>{partnerNames[partner]}</a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

const questions = [
  {
    title: 'Which needs are met, and which are not?',
    href: '/coverage',
    answer: 'The coverage matrix: every need against every partner.',
  },
  {
    title: 'Who does what?',
    href: '/members',
    answer: 'Members and providers: where each is at work, and who else is there.',
  },
  {
    title: 'What changed since I last looked?',
    href: '/changes',
    answer: 'Needs, responses, links and findings since a day, and what that did to the gap.',
  },
  {
    title: 'Is it better than two years ago?',
    href: '/comparison',
    answer: 'Two needs cycles like with like, and the needs that stay unmet.',
  },
  {
    title: 'Would other weights change the order?',
    href: '/stability',
    answer: 'How firm the ranking of the needs is.',
  },
] as const
