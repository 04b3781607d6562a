import { designated } from '@iisg/domain/partners'
import { Action, Detail, Paragraph, type RenderedMail, rendered, Title } from '../layout/index.ts'
import { resetWords as words } from './words.ts'

export type PasswordResetContent = { name: string; resetUrl: string }

/** Leads somebody to a new password. Its address is a secret that only this mail tells. */
export function renderPasswordReset(content: PasswordResetContent): Promise<RenderedMail> {
  const asked = designated(words.asked(content.name))
  return rendered({
    subject: words.subject,
    preview: asked,
    demonstration: false,
    html: {
      body: (
        <>
          <Title>{words.title}</Title>
          <Paragraph>{asked}</Paragraph>
          <Action href={content.resetUrl}>{words.action}</Action>
          <Paragraph>{words.until}</Paragraph>
          <Paragraph>{words.otherwise}</Paragraph>
        </>
      ),
      foot: <Detail>{words.foot}</Detail>,
    },
    text: {
      body: [
        words.title,
        asked,
        `${words.action}:\n${content.resetUrl}`,
        words.until,
        words.otherwise,
      ],
      foot: [words.foot],
    },
  })
}
