import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { Button, ButtonLink, Buttons, Section, Tag } from '@iisg/ui/layout'
import { confirmationNames, confirmationTones } from '@iisg/ui/links'
import { LinkFacts } from './link-facts.tsx'
import type { WordShown } from './word-shown.ts'
import { WordTrail } from './word-trail.tsx'
import './links-of-need.css'

type Asked = {
  link: SupportLink
  covered: readonly Partner[]
  partner: Partner
  word: WordShown
  consequence: string
  /** Whoever declared it does not confirm it. */
  ownDeclaration: boolean
}

type LinksOfNeedProps = {
  need: { id: string; code: string; title: string }
  links: readonly Asked[]
  closed: boolean
}

/** The links of one need on which somebody speaks for a beneficiary, each with its answer. */
export function LinksOfNeed({ need, links, closed }: LinksOfNeedProps) {
  return (
    <Section
      id={need.id}
      title={`${need.code} ${need.title}`}
      actions={<a href={`/needs/${need.id}`}>See the need</a>}
    >
      {links.map((asked) => (
        <article key={`${asked.link.id} ${asked.partner}`} className="link-asked">
          <h3>
            {asked.link.response.title}
            <span className="only-read-out"> for {partnerNames[asked.partner]}</span>
          </h3>
          <p>
            <Tag tone={confirmationTones[asked.word.status] ?? 'neutral'}>
              {confirmationNames[asked.word.status]}
            </Tag>
          </p>
          <LinkFacts link={asked.link} covered={asked.covered} />
          <p>{asked.consequence}</p>
          <WordTrail trail={asked.word.trail} />
          {!closed && <Answering {...asked} />}
        </article>
      ))}
    </Section>
  )
}

function Answering({ link, partner, word, ownDeclaration }: Asked) {
  if (ownDeclaration) return <p>You declared this link: somebody else has to confirm it.</p>
  const href = `/links/${link.id}/partners/${partner}`
  const about = (
    <span className="only-read-out">
      {' '}
      the link of {link.response.title} for {partnerNames[partner]}
    </span>
  )

  return (
    <form method="post" action={href}>
      <input type="hidden" name="version" value={link.version} />
      <input type="hidden" name="step" value={word.step} />
      <input type="hidden" name="answer" value="confirm" />
      <input type="hidden" name="note" value="" />
      <Buttons>
        {word.status !== 'confirmed' && <Button>Confirm{about}</Button>}
        {(word.status === 'unconfirmed' || word.status === 'confirmed') && (
          <ButtonLink href={href} kind="secondary">
            Contest
            {about}
          </ButtonLink>
        )}
      </Buttons>
    </form>
  )
}
