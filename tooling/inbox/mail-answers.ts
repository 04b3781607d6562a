import type { ServerResponse } from 'node:http'
import { framed } from './framed.ts'
import type { Mail } from './mail.ts'
import type { Entry } from './mailbox.ts'
import { mailPage } from './pages/mail.ts'
import { download, mailPolicy, send } from './send.ts'
import type { Inbox } from './web.ts'

/** Answers for one mail: its page, one of its parts, or all of it for programs. */
export async function answerMail(inbox: Inbox, path: string[], response: ServerResponse) {
  const [name = '', part, number] = path
  const id = name.replace(/\.json$/, '')
  const found = await inbox.mailbox.find(id)
  if (found === undefined) return send(response, 404, 'text/plain', 'There is no such mail.')

  const { entry, mail, source } = found
  if (name.endsWith('.json')) return send(response, 200, 'application/json', whole(entry, mail))
  switch (part) {
    case undefined:
      return send(response, 200, 'text/html', mailPage(entry, mail))
    case 'html':
      return send(response, 200, 'text/html', framed(mail.html ?? ''), mailPolicy(inbox.publicUrl))
    case 'text':
      return send(response, 200, 'text/plain', mail.text ?? '')
    case 'source':
      return download(response, 'message/rfc822', `${id}.eml`, source)
    case 'attachments':
      return attachment(mail, Number(number), response)
    default:
      return send(response, 404, 'text/plain', 'A mail has no such part.')
  }
}

function whole(entry: Entry, mail: Mail): string {
  const { attachments, ...rest } = mail
  const names = attachments.map(({ name, type }) => ({ name, type }))
  return JSON.stringify({ ...entry, ...rest, attachments: names })
}

function attachment({ attachments }: Mail, number: number, response: ServerResponse) {
  const found = attachments[number - 1]
  if (found) download(response, found.type, found.name, found.content)
  else send(response, 404, 'text/plain', 'This mail has no such attachment.')
}
