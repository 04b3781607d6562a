import { sidesOf, wordsOn } from '@iisg/db/links'
import { listNeeds } from '@iisg/db/needs'
import { supportLinksIn } from '@iisg/db/responses'
import { type Partner, partnerNames } from '@iisg/domain/partners'
import { coveredBy, type SupportLink } from '@iisg/domain/responses'
import { ButtonLink, EmptyState, Notice, PageTitle, Section } from '@iisg/ui/layout'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { titled } from '#app/layout/titled.ts'
import { CycleChoice } from '#app/needs/cycle-choice.tsx'
import { cycleIn } from '#app/needs/cycle-in.ts'
import { disclosedTo } from '#app/needs/disclosed-needs.ts'
import { requireActor } from '#app/session/require-actor.ts'
import { type WordShown, wordsShown } from '#app/sides/word-shown.ts'
import { WordTrail } from '#app/sides/word-trail.tsx'
import { LinkFacts } from './link-facts.tsx'
import './links-of-need.css'

export const meta = () => titled('Contested links')

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db, viewer } = context
  requireActor(viewer, 'settle contested links')
  const search = new URL(request.url).searchParams
  const { cycle, cycles } = await cycleIn(db, search)
  const [all, links] = await Promise.all([listNeeds(db, cycle.id), supportLinksIn(db, cycle.id)])
  const { needs } = disclosedTo(viewer, all)

  const contested = links.filter(({ confirmations }) =>
    confirmations.some(({ status }) => status === 'contested'),
  )
  const ids = contested.map(({ id }) => id)
  const [sides, words] = await Promise.all([sidesOf(db, ids), wordsOn(db, ids)])
  const cases = needs.flatMap((need) =>
    contested.flatMap((link): Case[] => {
      const side = sides.get(link.id)
      if (link.needId !== need.id || !side) return []
      const covered = coveredBy(link, need)
      return wordsShown(viewer, link, covered, { words, sides: side })
        .filter(({ status }) => status === 'contested')
        .map((word) => ({ need, link, covered, word }))
    }),
  )
  return { cycle, cycles, cases, resolved: search.has('resolved') }
}

type Case = {
  need: { id: string; code: string; title: string }
  link: SupportLink
  covered: Partner[]
  word: WordShown
}

export default function ContestedLinks() {
  const { cycle, cycles, cases, resolved } = useLoaderData<typeof loader>()

  return (
    <>
      {resolved && <Notice tone="success" title="The link is resolved" live />}
      <PageTitle
        title="Contested links"
        lead="Where a beneficiary does not agree with what is declared. Hear both sides, then say what becomes of the link."
      />
      <CycleChoice
        cycles={cycles}
        chosen={cycle.id}
        hrefOf={(id) => `/links/contested?cycle=${id}`}
      />
      {cases.length === 0 && <EmptyState title="No link is contested" />}
      {cases.map(({ need, link, covered, word }) => (
        <Section
          key={`${link.id} ${word.partner}`}
          title={`${need.code} ${need.title}`}
          actions={<a href={`/needs/${need.id}`}>See the need</a>}
        >
          <article className="link-asked">
            <h3>What was declared</h3>
            <LinkFacts link={link} covered={covered} />
            <h3>What {partnerNames[word.partner]} says</h3>
            <WordTrail trail={word.trail} />
            {cycle.closedOn === null && (
              <p>
                <ButtonLink href={`/links/${link.id}/partners/${word.partner}/resolution`}>
                  Resolve it
                </ButtonLink>
              </p>
            )}
          </article>
        </Section>
      ))}
    </>
  )
}
