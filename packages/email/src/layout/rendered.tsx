import { designated, footnote, isNamedIn } from '@iisg/domain/partners'
import type { ReactNode } from 'react'
import { render } from 'react-email'
import { Mail } from './mail.tsx'
import { words } from './words.ts'

/** A mail, ready but for whom it goes to. */
export type RenderedMail = { subject: string; html: string; text: string }

/** What a message says, once for mail programs that show HTML and once for those that do not. */
export type Message = {
  subject: string
  preview: string
  demonstration: boolean
  html: { body: ReactNode; foot: ReactNode }
  /** Blocks with an empty line between them. */
  text: { body: readonly string[]; foot: readonly string[] }
}

/**
 * Writes both parts of a mail. Each carries the designation footnote once where the mail names the
 * partner it is about, and not otherwise.
 */
export async function rendered(message: Message): Promise<RenderedMail> {
  const { html, text, demonstration } = message
  const subject = designated(message.subject)
  const says = [subject, ...text.body, ...text.foot].join('\n')
  const note = isNamedIn(says) ? footnote : undefined

  return {
    subject,
    html: await render(
      <Mail
        {...{ subject, demonstration }}
        preview={shortened(message.preview)}
        foot={html.foot}
        footnote={note}
      >
        {html.body}
      </Mail>,
    ),
    text: `${[
      `${words.name} | ${words.tagline}`,
      ...(demonstration ? [words.demonstration] : []),
      ...text.body,
      '-- ',
      ...text.foot,
      ...(note ? [note] : []),
    ].join('\n\n')}\n`,
  }
}

/** At most 140 characters, cut between words: half a word may be a name without its asterisk. */
export function shortened(text: string, most = 140): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, line.lastIndexOf(' ', most))} …`
}
