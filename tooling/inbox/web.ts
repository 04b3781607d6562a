import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { answerMail } from './mail-answers.ts'
import type { Mailbox } from './mailbox.ts'
import { listPage } from './pages/list.ts'
import { send } from './send.ts'
import type { MailServer } from './smtp.ts'

export type Inbox = { mailbox: Mailbox; smtp: MailServer; publicUrl: string }

const stylesheet = readFileSync(new URL('inbox.css', import.meta.url))

/** Answers for the inbox's pages. Nothing on them changes anything. */
export function answer(inbox: Inbox): RequestListener {
  return async (request, response) => {
    try {
      await route(inbox, request, response)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      send(response, 500, 'text/plain', 'This mail cannot be shown. The log of the inbox says why.')
    }
  }
}

async function route(inbox: Inbox, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'text/plain', 'Only reading is possible here.')
  }

  const url = new URL(request.url ?? '/', 'http://inbox')
  const [first, ...rest] = url.pathname.slice(1).split('/')
  switch (first) {
    case '':
      return list(inbox, url, response)
    case 'mails.json':
      return send(response, 200, 'application/json', JSON.stringify(inbox.mailbox.list()))
    case 'mails':
      return answerMail(inbox, rest, response)
    case 'inbox.css':
      return send(response, 200, 'text/css', stylesheet)
    case 'healthz':
      return send(response, 200, 'text/plain', 'alive')
    case 'readyz':
      return ready(inbox, response)
    default:
      return send(response, 404, 'text/plain', 'There is no such page.')
  }
}

function list({ mailbox }: Inbox, url: URL, response: ServerResponse) {
  const page = Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1
  send(response, 200, 'text/html', listPage(mailbox.list(), page))
}

function ready({ smtp }: Inbox, response: ServerResponse) {
  if (smtp.isListening()) send(response, 200, 'text/plain', 'ready')
  else send(response, 503, 'text/plain', 'no mail is taken in')
}
