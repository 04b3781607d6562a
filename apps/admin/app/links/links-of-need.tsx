import { type Partner, partnerNames } from '@iisg/domain/partners'
import type { SupportLink } from '@iisg/domain/responses'
import { Button, ButtonLink, Buttons, Section, Tag } from '@iisg/ui/layout'
import { confirmationNames, confirmationTones } from '@iisg/ui/links'
import { counted } from '@iisg/ui/numbers'
import type { WordShown } from '#app/sides/word-shown.ts'
import { WordTrail } from '#app/sides/word-trail.tsx'
import { LinkFacts } from './link-facts.tsx'
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
  const waiting = links.filter(({ word }) => word.status === 'unconfirmed')
  const answered = links.filter(({ word }) => word.status !== 'unconfirmed')

  return (
    <Section
      id={need.id}
      title={`${need.code} ${need.title}`}
      actions={<a href={`/needs/${need.id}`}>See the need</a>}
    >
      {waiting.map((asked) => (
        <AskedLink key={`${asked.link.id} ${asked.partner}`} asked={asked} closed={closed} />
      ))}
      {answered.length > 0 && (
        <details>
          <summary>
            {counted(answered.length, 'link is', 'links are')} answered
            <span className="only-read-out"> for {need.code}</span>
          </summary>
          {answered.map((asked) => (
            <AskedLink key={`${asked.link.id} ${asked.partner}`} asked={asked} closed={closed} />
          ))}
        </details>
      )}
    </Section>
  )
}

function AskedLink({ asked, closed }: { asked: Asked; closed: boolean }) {
  const { link, covered, partner, word, consequence } = asked
  return (
    <article className="link-asked">
      <h3>
        {link.response.title}
        <span className="only-read-out"> for {partnerNames[partner]}</span>
      </h3>
      <p>
        <Tag tone={confirmationTones[word.status] ?? 'neutral'}>
          {confirmationNames[word.status]}
        </Tag>
      </p>
      <LinkFacts link={link} covered={covered} />
      <p>{consequence}</p>
      <WordTrail trail={word.trail} />
      {!closed && <Answering {...asked} />}
    </article>
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
