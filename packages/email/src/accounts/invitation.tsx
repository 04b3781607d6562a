import { designated } from '@iisg/domain/partners'
import { Action, Detail, Paragraph, type RenderedMail, rendered, Title } from '../layout/index.ts'
import { words } from './words.ts'

export type InvitationContent = {
  /** Who is invited. */
  name: string
  acceptUrl: string
  /** The last day on which it can be accepted, in words. */
  until: string
}

/** Invites somebody to an account. Its address is a secret that only this mail tells. */
export function renderInvitation({
  name,
  acceptUrl,
  until,
}: InvitationContent): Promise<RenderedMail> {
  const invited = designated(words.invited(name))
  return rendered({
    subject: words.subject,
    preview: invited,
    demonstration: false,
    html: {
      body: (
        <>
          <Title>{words.title}</Title>
          <Paragraph>{invited}</Paragraph>
          <Action href={acceptUrl}>{words.action}</Action>
          <Paragraph>{words.until(until)}</Paragraph>
          <Paragraph>{words.otherwise}</Paragraph>
        </>
      ),
      foot: <Detail>{words.foot}</Detail>,
    },
    text: {
      body: [
        words.title,
        invited,
        `${words.action}:\n${acceptUrl}`,
        words.until(until),
        words.otherwise,
      ],
      foot: [words.foot],
    },
  })
}
