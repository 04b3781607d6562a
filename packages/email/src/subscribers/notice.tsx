import { Action, Detail, Paragraph, type RenderedMail, rendered, Title } from '../layout/index.ts'
import { words } from './words.ts'

/** Asks whoever reads an address to confirm that they want the newsletter. */
export function renderConfirmation(confirmUrl: string): Promise<RenderedMail> {
  return notice(words.confirm, confirmUrl)
}

/** Tells a subscriber that they are one, and no stranger whether they are. */
export function renderAlreadySubscribed(preferencesUrl: string): Promise<RenderedMail> {
  return notice(words.already, preferencesUrl)
}

type Words = { subject: string; title: string; asked: string; action: string; otherwise: string }

function notice(says: Words, url: string): Promise<RenderedMail> {
  return rendered({
    subject: says.subject,
    preview: says.asked,
    demonstration: false,
    html: {
      body: (
        <>
          <Title>{says.title}</Title>
          <Paragraph>{says.asked}</Paragraph>
          <Action href={url}>{says.action}</Action>
          <Paragraph>{says.otherwise}</Paragraph>
        </>
      ),
      foot: <Detail>{words.foot}</Detail>,
    },
    text: {
      body: [says.title, says.asked, `${says.action}:\n${url}`, says.otherwise],
      foot: [words.foot],
    },
  })
}
